import { describe, expect, test } from 'vitest';
import {
  acceptAll,
  isAsking,
  openPreferences,
  pause,
  ran,
  rejectAll,
  type Visit,
} from '../support/visit.ts';

export function checkAChoice(given: Visit): void {
  const { visit, goTo, kept, asked } = given;

  describe('a choice', () => {
    test('refusing takes one click, is written down, and lasts', async () => {
      const page = await visit();
      await page.click(rejectAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
      for (let visits = 0; visits < 3; visits += 1) {
        await goTo(page, '/');
        expect(await isAsking(page)).toBe(false);
      }
      await goTo(page, '/?later=179');
      expect(await isAsking(page)).toBe(false);
      expect(asked()).toEqual([]);
      await expect.poll(() => given.site.receipts.length).toBe(1);
      expect(given.site.receipts[0]).toMatchObject({
        surface: 'banner',
        method: 'none',
        language: 'en',
      });
      expect(given.site.receipts[0]?.visibleTextHash).toMatch(/^[\da-f]{64}$/);
    });

    test('granting runs everything once, in the order of the page, past what fails, in strict mode too', async () => {
      const page = await visit();
      await page.click(acceptAll);
      await expect.poll(() => ran(page)).toContain('both');
      await expect.poll(() => ran(page)).toContain('counter');
      const order = await ran(page);
      // Two queues, each in the order of the page: what React renders, and what stands in its HTML.
      expect(order.filter((name) => !['inert', 'both'].includes(name))).toEqual([
        'slow',
        'counter',
      ]);
      expect(order.filter((name) => ['inert', 'both'].includes(name))).toEqual(['inert', 'both']);
      await pause(300);
      expect(
        asked()
          .filter((line) => !line.includes('player'))
          .toSorted(),
      ).toEqual([
        'pixel/pixel.gif',
        'pixel/template.gif',
        'script/both.js',
        'script/broken.js',
        'script/counter.js',
        'script/inert.js',
        'script/slow.js',
      ]);
      // What fails says so; nothing else is said.
      const said = await page.printed();
      expect(said.filter((line) => !/broken|500|failed/i.test(line))).toEqual([]);
      const receipts = await page.evaluate(
        () => (globalThis as { receipts?: unknown[] }).receipts?.length,
      );
      expect(receipts).toBe(1);
    });

    test('choosing one purpose asks nobody else', async () => {
      const page = await visit();
      await openPreferences(page);
      await page.click('dialog input[value="analytics"]');
      await page.click({ role: 'button', name: 'Save choices' });
      await expect.poll(() => ran(page)).toContain('counter');
      expect((await kept(page))?.choices).toEqual({ analytics: true, ads: false });
      expect(asked().filter((line) => !line.startsWith('script/'))).toEqual([]);
    });
  });
}
