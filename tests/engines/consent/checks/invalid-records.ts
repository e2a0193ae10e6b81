import { describe, expect, test } from 'vitest';
import { acceptAll, isAsking, ran, settled, withdraw, type Visit } from '../support/visit.ts';

const reasons = {
  'has run out': { path: '/?later=181', reason: 'your answer has run out' },
  'was to another revision': { path: '/?revision=4', reason: 'what we use has changed' },
  'leaves a category open': { path: '/?category', reason: 'we use something new' },
};

const damaged = [
  '%E0%A4%A',
  'null',
  '[]',
  '{"analytics":true}',
  '1.3.zzzzzzz.abc.all.analytics~ads.0',
  '1.3.t6k2x1.abc.all.analytics~analytics.0',
  '__proto__',
  '😀'.repeat(9),
  'x'.repeat(3500),
];

export function checkInvalidRecords(given: Visit): void {
  const { visit, goTo, kept, asked } = given;

  describe('a stored record that is not valid', () => {
    test('asks again and says why: expired, of another revision, or without an answer to a new category', async () => {
      const page = await visit();
      await page.click(acceptAll);
      await expect.poll(() => ran(page)).toContain('counter');
      // A visit before the end does not put the end off.
      await goTo(page, '/?later=170');
      expect(await isAsking(page)).toBe(false);
      await expect.poll(() => ran(page)).toContain('counter');
      for (const [what, { path, reason }] of Object.entries(reasons)) {
        given.site.log.length = 0;
        await goTo(page, path);
        expect(await isAsking(page), what).toBe(true);
        const said = await page.evaluate(() => document.querySelector('section')!.textContent);
        expect(said, what).toContain(reason);
        await settled(page);
        expect(asked(), what).toEqual([]);
      }
    });

    test('asks again when it is damaged', async () => {
      const page = await visit('/cookies');
      for (const value of damaged) {
        await page.evaluate(
          (text) => void (document.cookie = `broadsheet-consent=${text}; Path=/`),
          value,
        );
        await goTo(page, '/');
        expect(await isAsking(page), value).toBe(true);
        expect(await page.printed(), value).toEqual([]);
        expect(asked(), value).toEqual([]);
      }
    });

    test('of two cookies the newer record counts, and the other is deleted', async () => {
      const page = await visit('/blog/notes');
      await page.click(acceptAll);
      await expect.poll(() => ran(page)).toContain('counter');
      const granted = await page.evaluate(
        () => /broadsheet-consent=([^;]*)/.exec(document.cookie)![1]!,
      );
      // A record knows seconds.
      const second = () => Math.floor(Date.now() / 1000);
      const then = second();
      await expect.poll(second).toBeGreaterThan(then);
      await withdraw(page);
      // A narrower path comes first in the header.
      await page.evaluate(
        (text) => void (document.cookie = `broadsheet-consent=${text}; Path=/blog`),
        granted,
      );
      given.site.log.length = 0;
      await goTo(page, '/blog/notes');
      expect(await isAsking(page)).toBe(false);
      await expect
        .poll(() => page.evaluate(() => document.cookie.split('broadsheet-consent=').length))
        .toBe(2);
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
      expect(asked()).toEqual([]);
    });
  });
}
