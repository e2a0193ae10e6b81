import type { EnginePage } from '@internal/browsers';
import { describe, expect, test } from 'vitest';
import { region, rejectAll, type Visit } from '../support/visit.ts';

export function checkWithoutJavaScript(given: Visit): void {
  const { open, kept, elsewhere } = given;

  describe('without JavaScript', () => {
    test('the form refuses, confirms, and sets the same cookie', async () => {
      const page = await open({ javaScript: false });
      await page.goto(`${given.site.origin}/blog/notes?page=2`);
      await page.click(rejectAll);
      await expect
        .poll(() => page.evaluate(() => location.href))
        .toBe(`${given.site.origin}/blog/notes?page=2#consent-saved`);
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
      expect(await page.isVisible(region)).toBe(false);
      expect(await page.isVisible('#consent-saved')).toBe(true);
      expect(elsewhere(page)).toEqual([]);
      expect(given.site.receipts).toMatchObject([{ surface: 'form', method: 'none' }]);
    });

    test('the settings page grants one category and withdraws it', async () => {
      const page = await open({ javaScript: false });
      await page.goto(`${given.site.origin}/cookies`);
      await page.click('main input[value="ads"]');
      await page.click({ role: 'button', name: 'Save choices' });
      await isBack(page, '/cookies#consent-saved');
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: true });
      given.site.log.length = 0;
      await page.goto(`${given.site.origin}/`);
      const isInPage = () => document.documentElement.innerHTML.includes('/pixel.gif');
      expect(await page.evaluate(isInPage)).toBe(true);
      // An engine whose scripts a policy stops, rather than a setting, shows no `<noscript>`.
      const isShown = await page.evaluate(() => document.querySelector('noscript img') !== null);
      await expect
        .poll(() => given.site.log.filter((line) => line === 'pixel/pixel.gif').length)
        .toBe(isShown ? 1 : 0);
      await page.goto(`${given.site.origin}/cookies`);
      expect(
        await page.evaluate(() => document.querySelectorAll('main input:checked').length),
      ).toBe(3);
      await page.click('main button[value="none"]');
      await isBack(page, '/cookies#consent-saved');
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
    });
  });
}

/** Waits until the form has led back, and the page is there with everything in it. */
async function isBack(page: EnginePage, path: string): Promise<void> {
  const whole = () =>
    document.readyState === 'complete' && location.pathname + location.search + location.hash;
  await expect.poll(() => page.evaluate(whole)).toBe(path);
}
