import { describeInEngines, type EnginePage, type Site } from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countListeners } from './count-listeners.ts';
import { expectHonest, expectOpen, inert, menu, phone, science } from './reader.ts';
import { serveHeader } from './site.ts';

/** What a page has that hydrates when it is told to. */
interface Wakeable {
  hydrate: () => void;
  pageRoot: { unmount: () => void };
  heldListeners: () => string[];
}

describeInEngines('the header from hydration to its end', ({ open, lacks }) => {
  describe.each([18, 19] as const)('by React %i', (react) => {
    let site: Site;
    beforeAll(async () => {
      const head = '<script src="/count-listeners.js"></script>';
      site = await serveHeader('hover', { react, head }, { '/count-listeners.js': countListeners });
    });
    afterAll(() => site.close());

    const wake = (page: EnginePage) =>
      page.evaluate(() => (globalThis as unknown as Wakeable).hydrate());
    const unmount = (page: EnginePage) =>
      page.evaluate(() => (globalThis as unknown as Wakeable).pageRoot.unmount());
    const held = (page: EnginePage) =>
      page.evaluate(() => (globalThis as unknown as Wakeable).heldListeners());

    test('what was open stays open, and nothing is printed', async () => {
      const page = await open();
      await page.goto(`${site.origin}/?asleep`);
      await page.click(science);
      await expectOpen(page, ['Science']);
      await wake(page);
      await expect
        .poll(() =>
          page.evaluate(() => document.querySelector('header [aria-expanded=true]')?.ariaLabel),
        )
        .toBe(science.name);
      await expectHonest(page);
      await expectOpen(page, ['Science']);
      expect(await page.printed()).toEqual([]);
    });

    test('leaves nothing behind when it goes while the drawer is open', async () => {
      const page = await open(phone(lacks));
      await page.goto(`${site.origin}/?asleep`);
      expect(await held(page)).toEqual([]);
      // Under StrictMode every effect runs twice.
      await wake(page);
      await expect.poll(async () => (await held(page)).length).toBeGreaterThan(10);
      await page.click(menu);
      await page.click(science);
      await expectOpen(page, ['Main', 'Science']);
      await expect.poll(() => inert(page)).toEqual(['main', 'footer']);
      // What stands beside React's own part of the page outlives it.
      await page.evaluate(() => {
        const aside = document.createElement('aside');
        document.body.append(aside);
      });
      await unmount(page);
      await expect.poll(() => page.evaluate(() => document.querySelector('header'))).toBe(null);
      expect(await held(page)).toEqual([]);
      expect(await inert(page)).toEqual([]);
      await expectOpen(page, []);
      await page.resize({ width: 1280, height: 760 });
      await page.press('Escape');
      expect(await page.printed()).toEqual([]);
    });
  });

  describe('twice on one page', () => {
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
        // The open panel of the first lies over the second; there are other ways than a mouse.
        await page.evaluate(
          (name) => document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!.click(),
          button.name,
        );
        await expectOpen(page, ['Science']);
        await expectHonest(page);
        const gap = await page.evaluate((place) => {
          const header = document.querySelectorAll('header')[place]!;
          const { top } = header.querySelector('li :popover-open')!.getBoundingClientRect();
          return Math.abs(top - header.getBoundingClientRect().bottom);
        }, index % 2);
        expect(gap).toBeLessThanOrEqual(1);
      }
      expect(await page.printed()).toEqual([]);
    });

    test('the keys of one stay in its row, and its drawer leaves the other quiet', async () => {
      const page = await open();
      await page.goto(site.origin);
      await expectHonest(page);
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
      await expect.poll(() => inert(page)).toEqual(['p', 'header', 'main']);
      await page.press('Escape');
      await expect.poll(() => inert(page)).toEqual([]);
      await page.click({ role: 'button', name: 'Menu, again' });
      await expect.poll(() => inert(page)).toEqual(['main']);
    });
  });
});
