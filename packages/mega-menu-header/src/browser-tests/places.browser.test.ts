import {
  describeInEngines,
  type EnginePage,
  type OpenOptions,
  type Site,
} from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countListeners } from './count-listeners.ts';
import { phone } from './page-helpers.ts';
import { serveHeader } from './site.ts';

const script = `import { enhanceHeader } from '../enhance.ts'; Object.assign(globalThis, { enhanceHeader });`;

type Global = typeof globalThis & {
  enhanceHeader: (header: HTMLElement) => () => void;
  heldListeners: () => string[];
};

describeInEngines('a header in an unusual place', ({ open, lacks }) => {
  let site: Site;
  beforeAll(async () => {
    const head = '<script src="/count-listeners.js"></script>';
    site = await serveHeader('header', { script, head }, { '/count-listeners.js': countListeners });
  });
  afterAll(() => site.close());

  async function visit(options?: OpenOptions): Promise<EnginePage> {
    const page = await open(options);
    await page.goto(site.origin);
    await expect.poll(() => page.evaluate(() => 'enhanceHeader' in globalThis)).toBe(true);
    return page;
  }

  test('in a shadow root: has aria-expanded, closes when the focus leaves, and makes the page inert', async () => {
    const page = await visit(phone(lacks));
    const seen = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => setTimeout(resolve, 50));
      const header = document.querySelector('header')!;
      const host = document.createElement('div');
      header.replaceWith(host);
      host.attachShadow({ mode: 'open' }).append(header);
      (globalThis as Global).enhanceHeader(header);
      const button = header.querySelector<HTMLElement>('button[popovertarget$=nav]')!;
      const before = button.getAttribute('aria-expanded');
      // The behavior writes it again when it has been loaded.
      button.removeAttribute('aria-expanded');
      header.dispatchEvent(new PointerEvent('pointerover'));
      while (!button.hasAttribute('aria-expanded')) await frame();
      const getState = () => [
        button.getAttribute('aria-expanded'),
        document.querySelector('main')!.inert,
        document.querySelector('footer')!.inert,
      ];
      const states = [getState()];
      button.click();
      await frame();
      states.push(getState());
      header.querySelector('nav')!.hidePopover();
      await frame();
      states.push(getState());
      const section = header.querySelector<HTMLElement>(
        '[data-focus-scope] button[data-arrow-key-stop]',
      )!;
      header.querySelector('nav')!.showPopover();
      section.click();
      await frame();
      const panel = header.querySelector<HTMLElement>('li :popover-open')!;
      panel.querySelector<HTMLElement>('a[href="/astronomy"]')!.focus();
      panel.hidePopover();
      await frame();
      return { before, states, returned: host.shadowRoot!.activeElement === section };
    });
    expect(seen.before).toBe('false');
    expect(seen.states).toEqual([
      ['false', false, false],
      ['true', true, true],
      ['false', false, false],
    ]);
    expect(seen.returned).toBe(true);
  });

  test('beside another with the same ids: each button opens its own panel, and development is told', async () => {
    const page = await visit();
    const opened = await page.evaluate(() => {
      const first = document.querySelector('header')!;
      const second = first.cloneNode(true) as HTMLElement;
      first.after(second);
      for (const header of [first, second]) (globalThis as Global).enhanceHeader(header);
      return [second, first].map((header) => {
        header.querySelector<HTMLElement>('li button')!.click();
        const openOnes = [...document.querySelectorAll(':popover-open')];
        const expanded = header.querySelectorAll('[aria-expanded]').length;
        return [openOnes.length, header.contains(openOnes[0]!), expanded > 3];
      });
    });
    expect(opened).toEqual([
      [1, true, true],
      [1, true, true],
    ]);
    expect((await page.printed()).join()).toContain('identifierPrefix');
  });

  test('enhanced again and again it stays one, and swapped ones leave no listener on the page', async () => {
    const page = await visit();
    const { same, more, held } = await page.evaluate(async () => {
      const { enhanceHeader, heldListeners } = globalThis as Global;
      let header = document.querySelector('header')!;
      const stop = enhanceHeader(header);
      const once = heldListeners().length;
      const isSame = enhanceHeader(header) === stop;
      const extra = heldListeners().length - once;
      for (let count = 0; count < 20; count += 1) {
        const next = header.cloneNode(true) as HTMLElement;
        // Some are open when a router swaps them.
        if (count % 2) header.querySelector<HTMLElement>('li button')!.click();
        await new Promise((resolve) => setTimeout(resolve, 20));
        header.replaceWith(next);
        enhanceHeader(next);
        header = next;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      const elsewhere = heldListeners().filter((listener) => !listener.endsWith('header'));
      return { same: isSame, more: extra, held: elsewhere };
    });
    expect({ same, more, held }).toEqual({ same: true, more: 0, held: [] });
  });
});
