import { describe, expect, test } from 'vitest';
import {
  acceptAll,
  isAsking,
  openPreferences,
  ran,
  rejectAll,
  settled,
  type Visit,
} from '../support/visit.ts';

/** What third parties are asked for once everything is granted, without the frame. */
const everything = [
  'pixel/pixel.gif',
  'pixel/template.gif',
  'script/both.js',
  'script/broken.js',
  'script/counter.js',
  'script/inert.js',
  'script/slow.js',
];

export function checkGrantAndRefuse(given: Visit): void {
  const { visit, goTo, kept, asked } = given;

  describe('granting and refusing', () => {
    test('refuse all takes one click, is stored, and lasts for the visits after it', async () => {
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

    test('accept all runs every script once, in document order, past scripts that fail, under StrictMode too', async () => {
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
      await settled(page);
      expect(
        asked()
          .filter((line) => !line.includes('player'))
          .toSorted(),
      ).toEqual(everything);
      // What fails says so; nothing else is said.
      const said = await page.printed();
      expect(said.filter((line) => !/broken|500|failed/i.test(line))).toEqual([]);
      const receipts = await page.evaluate(
        () => (globalThis as { receipts?: unknown[] }).receipts?.length,
      );
      expect(receipts).toBe(1);
    });

    test('granting one category requests nothing of the others', async () => {
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
