import { describeInEngines, type Site } from '@internal/engines';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveHeader } from './site.ts';

interface Wakeable {
  hydrate: () => void;
  pageRoot: { unmount: () => void };
}

describeInEngines('the header while it is hydrated', ({ open, lacks }) => {
  describe.each([18, 19] as const)('by React %i', (react) => {
    let site: Site;
    beforeAll(async () => {
      site = await serveHeader('header', { react });
    });
    afterAll(() => site.close());

    const openNames = () =>
      [...document.querySelectorAll(':popover-open')].map((popover) => popover.ariaLabel);

    test('what was open stays open, and nothing is printed', async () => {
      const page = await open();
      await page.goto(`${site.origin}/?asleep`);
      await page.click({ role: 'button', name: 'More in Science' });
      await expect.poll(() => page.evaluate(openNames)).toEqual(['Science']);
      await page.evaluate(() => (globalThis as unknown as Wakeable).hydrate());
      await expect
        .poll(() =>
          page.evaluate(() =>
            document
              .querySelector('button[aria-label="More in Science"]')!
              .getAttribute('aria-expanded'),
          ),
        )
        .toBe('true');
      expect(await page.evaluate(openNames)).toEqual(['Science']);
      expect(await page.printed()).toEqual([]);
    });

    test('leaves nothing behind when it goes while the drawer is open', async () => {
      const page = await open({ viewport: { width: lacks.narrowWindow ? 600 : 390, height: 760 } });
      await page.goto(site.origin);
      await page.click({ role: 'button', name: 'Menu' });
      const inert = () => page.evaluate(() => document.querySelectorAll('[inert]').length);
      await expect.poll(inert).toBe(2);
      // The page goes with its header: the live parts that stand beside the root are what could be left inert.
      await page.evaluate(() => {
        const aside = document.createElement('aside');
        aside.inert = false;
        document.body.append(aside);
        (globalThis as unknown as Wakeable).pageRoot.unmount();
      });
      await expect.poll(() => page.evaluate(() => document.querySelector('header'))).toBe(null);
      expect(await inert()).toBe(0);
      expect(await page.evaluate(openNames)).toEqual([]);
      await page.resize({ width: 1280, height: 760 });
      await page.press('Escape');
      expect(await page.printed()).toEqual([]);
    });
  });
});
