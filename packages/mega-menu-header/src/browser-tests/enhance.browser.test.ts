import {
  describeInEngines,
  type EnginePage,
  type OpenOptions,
  type Site,
} from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countListeners } from './count-listeners.ts';
import {
  astronomy,
  culture,
  engineering,
  expectAwake,
  expectFocus,
  expectHonest,
  expectOpen,
  inert,
  menu,
  openNames,
  opinion,
  phone,
  science,
} from './reader.ts';
import { filesOfHeader, serveHeader } from './site.ts';

/** All the script that the page has: no React, and nothing of our own but the entry. */
const script = `import { closeHeader, enhanceHeader } from '../enhance.ts';
  const header = document.querySelector('[data-broadsheet-component="mega-menu-header"]');
  Object.assign(globalThis, { close: () => closeHeader(header), start: () => { globalThis.stop = enhanceHeader(header); } });
  start();`;

/** What that script offers to the tests. */
interface Enhanced {
  close: () => void;
  start: () => void;
  stop: () => void;
  heldListeners: () => string[];
}

const options = { script, head: '<script src="/count-listeners.js"></script>' };

describeInEngines('the header that /enhance wakes on a page without React', ({ open, lacks }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('header', options, { '/count-listeners.js': countListeners });
  });
  afterAll(() => site.close());

  async function visit(window?: OpenOptions): Promise<EnginePage> {
    const page = await open(window);
    await page.goto(site.origin);
    await expectAwake(page);
    return page;
  }
  const held = (page: EnginePage) =>
    page.evaluate(() => (globalThis as unknown as Enhanced).heldListeners());

  test('there is no React on it', async () => {
    const { '/page.js': code } = await filesOfHeader('header', options);
    expect(code).not.toMatch(/react/i);
    const page = await visit();
    expect(await page.evaluate(() => Object.keys(document.querySelector('header')!))).toEqual([]);
  });

  test('in a row: tells, closes, gives the focus back and moves by arrows', async () => {
    const page = await visit();
    await page.click(science);
    await expectOpen(page, ['Science']);
    await expectHonest(page);
    await page.press('Tab');
    await expectFocus(page, astronomy);
    await page.press('Escape');
    await expectOpen(page, []);
    await expectFocus(page, science);
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await expectFocus(page, engineering);
    await page.press('Enter');
    await page.press('ArrowDown');
    await expectFocus(page, { role: 'link', name: 'Compilers' });
    // The focus goes on.
    await page.press('Tab');
    await expectOpen(page, []);
    await expectFocus(page, culture);
    await page.press('End');
    await expectFocus(page, opinion);
    // A click into a frame, a link, another address, a word from the page.
    const ways: [string, () => void][] = [
      ['a link', () => document.querySelector<HTMLElement>('a[href="/astronomy"]')!.click()],
      ['an address', () => history.pushState(null, '', '/science')],
      ['closeHeader', () => (globalThis as unknown as Enhanced).close()],
    ];
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        if ((event.target as Element).closest('a')) event.preventDefault();
      }),
    );
    for (const [way, go] of ways) {
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('button[aria-label="More in Science"]')!.click(),
      );
      await expectOpen(page, ['Science']);
      await page.evaluate(go);
      await expect.poll(() => openNames(page), { message: way }).toEqual([]);
    }
    expect(await page.printed()).toEqual([]);
  });

  test('as a drawer: keeps the page behind quiet, and closes screen by screen', async () => {
    const page = await visit(phone(lacks));
    await page.click(menu);
    await page.click(science);
    await expectOpen(page, ['Main', 'Science']);
    await expectHonest(page);
    await expect.poll(() => inert(page)).toEqual(['main', 'footer']);
    expect(await page.isVisible({ role: 'link', name: 'All Science' })).toBe(true);
    await page.press('Escape');
    await expectFocus(page, science);
    await page.press('Escape');
    await expectFocus(page, menu);
    await expect.poll(() => inert(page)).toEqual([]);
    await page.click(menu);
    await page.resize({ width: 1280, height: 760 });
    await expectOpen(page, []);
    await expect.poll(() => inert(page)).toEqual([]);
  });

  test('what it returns takes all of it away, and it can be woken again', async () => {
    const page = await visit(phone(lacks));
    expect(await held(page)).toEqual([
      'beforetoggle on header',
      'blur on Window',
      'change on MediaQueryList',
      'click on header',
      'focusout on header',
      'keydown on header',
      'pagehide on Window',
      'toggle on header',
    ]);
    await page.click(menu);
    await expect.poll(() => inert(page)).toEqual(['main', 'footer']);
    await page.evaluate(() => (globalThis as unknown as Enhanced).stop());
    expect(await held(page)).toEqual([]);
    expect(await inert(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[aria-expanded]').length)).toBe(0);
    await expectOpen(page, ['Main']);
    await page.evaluate(() => (globalThis as unknown as Enhanced).start());
    await expectHonest(page);
    await expect.poll(() => inert(page)).toEqual(['main', 'footer']);
  });
});
