import { describe, expect, test } from 'vitest';
import { openPreferences, type Visit } from '../support/visit.ts';

export function checkBanner(given: Visit): void {
  const { visit, goTo } = given;

  describe('the banner before consent', () => {
    test('the banner takes no focus, scrolls nothing, and is a labelled region before the skip link', async () => {
      const page = await visit('/#main');
      const seen = await page.evaluate(() => {
        const [first] = document.querySelectorAll('section, a[href="#main"]');
        return {
          tag: first?.tagName,
          name: first?.getAttribute('aria-label'),
          modal: document.querySelector('[aria-modal]') !== null,
          active: document.activeElement?.tagName,
          repairs: (globalThis as { repairs?: string[] }).repairs,
        };
      });
      expect(seen).toEqual({
        tag: 'SECTION',
        name: 'Your privacy',
        modal: false,
        active: seen.active,
        repairs: [],
      });
      // An address that names a part of the page has the browser focus it; nothing else may.
      expect(['BODY', 'MAIN']).toContain(seen.active);
      await goTo(page, '/');
      expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual([
        'BODY',
        0,
      ]);
      expect(await page.printed()).toEqual([]);
    });

    test('both buttons look the same, and no checkbox is ticked', async () => {
      const page = await visit();
      for (const width of [1280, 480, 320]) {
        await page.resize({ width, height: 800 });
        const [reject, accept] = await page.evaluate(() =>
          Array.from(document.querySelectorAll('section button[name="choice"]'), (button) => {
            const box = button.getBoundingClientRect();
            const style = getComputedStyle(button);
            const looks = ['color', 'backgroundColor', 'border', 'font', 'borderRadius'] as const;
            return [box.width, box.height, ...looks.map((look) => style[look])];
          }),
        );
        expect(reject).toEqual(accept);
      }
      await page.resize({ width: 1280, height: 800 });
      await openPreferences(page);
      expect(
        await page.evaluate(() => document.querySelectorAll('dialog input:checked').length),
      ).toBe(0);
    });
  });
}
