import { describeInEngines, type EnginePage, type Site } from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countListeners } from './count-listeners.ts';
import {
  expectExpandedInSync,
  expectOpen,
  getInert,
  menu,
  phone,
  science,
} from './page-helpers.ts';
import { serveHeader } from './site.ts';

/** A page that hydrates on demand. */
interface Hydratable {
  hydrate: () => void;
  pageRoot: { unmount: () => void };
  heldListeners: () => string[];
}

describeInEngines('the header from hydration to unmount', ({ open, lacks }) => {
  describe.each([18, 19] as const)('by React %i', (react) => {
    let site: Site;
    beforeAll(async () => {
      const head = '<script src="/count-listeners.js"></script>';
      site = await serveHeader('hover', { react, head }, { '/count-listeners.js': countListeners });
    });
    afterAll(() => site.close());

    const hydrate = async (page: EnginePage) => {
      // A driver may answer before the module of the page has run.
      const isLoaded = () =>
        page.evaluate(() => typeof (globalThis as Partial<Hydratable>).hydrate === 'function');
      await expect.poll(isLoaded).toBe(true);
      await page.evaluate(() => (globalThis as unknown as Hydratable).hydrate());
    };
    const unmount = (page: EnginePage) =>
      page.evaluate(() => (globalThis as unknown as Hydratable).pageRoot.unmount());
    const held = (page: EnginePage) =>
      page.evaluate(() => (globalThis as unknown as Hydratable).heldListeners());

    test('a panel opened before hydration stays open, and the console is empty', async () => {
      const page = await open();
      await page.goto(`${site.origin}/?asleep`);
      await page.click(science);
      await expectOpen(page, ['Science']);
      await hydrate(page);
      await expect
        .poll(() =>
          page.evaluate(() => document.querySelector('header [aria-expanded=true]')?.ariaLabel),
        )
        .toBe(science.name);
      await expectExpandedInSync(page);
      await expectOpen(page, ['Science']);
      expect(await page.printed()).toEqual([]);
    });

    test('leaves no listener and nothing inert when it is unmounted with an open drawer', async () => {
      const page = await open(phone(lacks));
      await page.goto(`${site.origin}/?asleep`);
      expect(await held(page)).toEqual([]);
      // Under StrictMode every effect runs twice.
      await hydrate(page);
      await expect.poll(async () => (await held(page)).length).toBeGreaterThan(5);
      await page.click(menu);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await expect.poll(() => getInert(page)).toEqual(['main', 'footer']);
      // An element outside of the React root stays in the page.
      await page.evaluate(() => {
        const aside = document.createElement('aside');
        document.body.append(aside);
      });
      await unmount(page);
      await expect.poll(() => page.evaluate(() => document.querySelector('header'))).toBe(null);
      expect(await held(page)).toEqual([]);
      expect(await getInert(page)).toEqual([]);
      await expectOpen(page, []);
      await page.resize({ width: 1280, height: 760 });
      await page.press('Escape');
      expect(await page.printed()).toEqual([]);
    });
  });

  describe('two headers on one page', () => {
    let site: Site;
    beforeAll(async () => {
      site = await serveHeader('two');
    });
    afterAll(() => site.close());
    const again = { role: 'button', name: 'More in Science, again' };

    test('each opens below itself, and only one at a time', async () => {
      const page = await open();
      await page.goto(site.origin);
      const ids = await page.evaluate(() =>
        [...document.querySelectorAll('[id]')].map(({ id }) => id),
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const [index, button] of [science, again, science].entries()) {
        // The open panel of the first header covers the second, so a mouse cannot click it.
        await page.evaluate(
          (name) => document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!.click(),
          button.name,
        );
        await expectOpen(page, ['Science']);
        await expectExpandedInSync(page);
        const gap = await page.evaluate((place) => {
          const header = document.querySelectorAll('header')[place]!;
          const { top } = header.querySelector('li :popover-open')!.getBoundingClientRect();
          return Math.abs(top - header.getBoundingClientRect().bottom);
        }, index % 2);
        expect(gap).toBeLessThanOrEqual(1);
      }
      expect(await page.printed()).toEqual([]);
    });

    test('arrow keys stay in one header, and its drawer makes the other inert', async () => {
      const page = await open();
      await page.goto(site.origin);
      await expectExpandedInSync(page);
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('nav[aria-label=First] li a')!.focus(),
      );
      await page.press('End');
      await page.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement!.closest('nav')!.ariaLabel)).toBe(
        'First',
      );
      await page.resize({ width: 700, height: 760 });
      await page.click(menu);
      await expectOpen(page, ['First']);
      await expect.poll(() => getInert(page)).toEqual(['p', 'header', 'main']);
      await page.press('Escape');
      await expect.poll(() => getInert(page)).toEqual([]);
      await page.click({ role: 'button', name: 'Menu, again' });
      await expect.poll(() => getInert(page)).toEqual(['main']);
    });
  });
});
