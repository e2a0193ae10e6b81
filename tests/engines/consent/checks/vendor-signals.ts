import { describe, expect, test } from 'vitest';
import { acceptAll, type Visit } from '../support/visit.ts';

export function checkVendorSignals(given: Visit): void {
  const { visit } = given;

  describe('signals to vendors', () => {
    test('Google and Microsoft get the default once and the whole state with each choice', async () => {
      const page = await visit();
      const told = () =>
        page.evaluate(() => {
          const { dataLayer, uetq, clarity } = globalThis as unknown as {
            dataLayer: ArrayLike<unknown>[];
            uetq: unknown[];
            clarity: { q?: unknown[] };
          };
          return {
            google: dataLayer.map((entry) => Array.from(entry)),
            uet: [...uetq],
            clarity: clarity.q ?? [],
          };
        });
      const before = await told();
      expect(before.google.map(([command, action]) => [command, action])).toEqual([
        ['consent', 'default'],
      ]);
      expect(Object.values(before.google[0]![2] as object)).toEqual(Array(7).fill('denied'));
      await page.click(acceptAll);
      await expect.poll(async () => (await told()).google.length).toBe(2);
      const after = await told();
      expect(after.google[1]).toEqual([
        'consent',
        'update',
        {
          ad_storage: 'granted',
          ad_user_data: 'granted',
          ad_personalization: 'denied',
          analytics_storage: 'granted',
          functionality_storage: 'denied',
          personalization_storage: 'denied',
          security_storage: 'denied',
        },
      ]);
      expect(after.uet.slice(-3)).toEqual(['consent', 'update', { ad_storage: 'granted' }]);
      expect(after.clarity.at(-1)).toEqual([
        'consentv2',
        { ad_Storage: 'granted', analytics_Storage: 'granted' },
      ]);
    });
  });
}
