import { describeInEngines, type Site } from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { menu } from './page-helpers.ts';
import { serveHeader } from './site.ts';

const actions = ['Sign in', 'Subscribe', 'Newsletters'];

describeInEngines('the header with more than a phone has room for', ({ open, lacks }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('phone');
  });
  afterAll(() => site.close());

  describe.each([true, false])('JavaScript: %s', (javaScript) => {
    test.each(lacks.narrowWindow ? [600] : [320, 360, 390])(
      'is one row at %i px, with the actions in the drawer',
      async (width) => {
        const page = await open({ javaScript, viewport: { width, height: 760 } });
        await page.goto(site.origin);
        const row = await page.evaluate(() => {
          const header = document.querySelector('header')!;
          const shown = [...header.querySelectorAll('a, button')]
            .map((element) => element.getBoundingClientRect())
            .filter((box) => box.width > 0);
          return {
            height: header.offsetHeight,
            overflow: document.documentElement.scrollWidth > innerWidth,
            // Beside each other, none below another.
            middles: new Set(shown.map(({ top, height }) => Math.round(top + height / 2))).size,
            end: Math.max(...shown.map(({ right }) => right)) <= innerWidth,
          };
        });
        expect(row).toEqual({ height: 65, overflow: false, middles: 1, end: true });
        for (const name of actions)
          expect(await page.isVisible({ role: 'link', name }), name).toBe(false);
        await page.click(menu);
        for (const name of actions)
          await expect
            .poll(() => page.isVisible({ role: 'link', name }), { message: name })
            .toBe(true);
      },
    );

    test('has the actions in its first row in a wide window, before the sections', async () => {
      const page = await open({ javaScript });
      await page.goto(site.origin);
      const tops = await page.evaluate(() => {
        const getTop = (selector: string) =>
          document.querySelector(`header ${selector}`)!.getBoundingClientRect().top;
        return [getTop('a[href="/subscribe"]') < 64, getTop('a[href="/science"]') >= 64];
      });
      expect(tops).toEqual([true, true]);
    });
  });
});
