import { describe, expect, test } from 'vitest';
import { acceptAll, isAsking, pause, ran, type Visit } from '../support/visit.ts';

export function checkCookieLimits(given: Visit): void {
  const { visit, goTo, kept, asked } = given;

  describe('a browser that keeps few cookies or none', () => {
    test('a full cookie jar keeps the record or asks again, and grants nothing', async () => {
      const page = await visit();
      const fill = () =>
        page.evaluate(() => {
          const names = Array.from({ length: 300 }, () => crypto.randomUUID().slice(0, 8));
          for (const name of names) document.cookie = `${name}=1; Path=/`;
        });
      await fill();
      await page.click(acceptAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await expect.poll(() => ran(page)).toContain('counter');
      // It says that it is kept if and only if it is.
      const said = await page.evaluate(() => document.querySelector('output')!.textContent);
      expect(said?.includes('is saved')).toBe((await kept(page)) !== null);
      await fill();
      // A page that learns that its answer is gone loads itself anew, at any moment: another one tells what is kept.
      await expect.poll(() => goTo(page, '/cookies').then(() => true)).toBe(true);
      const isKept = (await kept(page)) !== null;
      given.site.log.length = 0;
      await goTo(page, '/');
      expect(await isAsking(page)).toBe(!isKept);
      await pause(300);
      expect(asked().length > 0).toBe(isKept);
    });

    test.skipIf(given.lacks.cookiesOff)(
      'without cookies the choice holds for the page, which says so, and the next page asks again',
      async () => {
        const page = await visit('/', { cookies: false });
        await page.click(acceptAll);
        await expect.poll(() => ran(page)).toContain('counter');
        const said = await page.evaluate(() => document.querySelector('output')!.textContent);
        expect(said).toContain('your browser does not keep it');
        expect(asked()).toContain('pixel/pixel.gif');
        await goTo(page, '/');
        expect(await isAsking(page)).toBe(true);
      },
    );
  });
}
