import { describe, expect, test } from 'vitest';
import {
  acceptAll,
  isAsking,
  openPreferences,
  pause,
  ran,
  withdraw,
  type Visit,
} from '../support/visit.ts';

const loadOnce = '[data-broadsheet-event="consent-embed-once"]';

export function checkWithdrawal(given: Visit): void {
  const { visit, goTo, kept } = given;

  describe('a withdrawal', () => {
    test('deletes cookies and storage, stops what runs, and lasts', async () => {
      const page = await visit('/blog/notes');
      await page.click(acceptAll);
      await expect.poll(() => given.site.log.includes('script/beacon')).toBe(true);
      await withdraw(page);
      expect((await kept(page))?.choices).toEqual({ analytics: false, ads: false });
      await pause(200);
      given.site.log.length = 0;
      await pause(800);
      expect(given.site.log).toEqual([]);
      expect(await ran(page)).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).not.toContain('_count');
      expect(
        await page.evaluate(() => [
          localStorage.getItem('_count_local'),
          sessionStorage.getItem('revoked'),
        ]),
      ).toEqual([null, 'yes']);
      expect(await isAsking(page)).toBe(false);
    });

    test('removes an embed, whether it was loaded once or always allowed', async () => {
      const page = await visit();
      await page.click(loadOnce);
      await expect.poll(() => page.isVisible('iframe')).toBe(true);
      expect(await kept(page)).toBe(null);
      await goTo(page, '/');
      expect(await page.isVisible('iframe')).toBe(false);
      await page.click('[data-broadsheet-event="consent-embed-always"]');
      await expect.poll(async () => (await kept(page))?.choices).toEqual({ video: true });
      // One service is no answer to everything.
      expect(await isAsking(page)).toBe(true);
      await goTo(page, '/');
      await expect.poll(() => page.isVisible('iframe')).toBe(true);
      await openPreferences(page);
      await page.click('dialog button[value="none"]');
      await expect.poll(() => page.isVisible('iframe')).toBe(false);
      expect(await page.isVisible(loadOnce)).toBe(true);
      expect((await page.focused())?.name).toBe('Cookie settings');
    });
  });
}
