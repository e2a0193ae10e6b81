import { describe, expect, test } from 'vitest';
import {
  acceptAll,
  rejectAll,
  isAsking,
  ran,
  pixelOf,
  settled,
  type Visit,
} from '../support/visit.ts';

export function checkStaticPages(given: Visit): void {
  const { visit, goTo, asked } = given;

  describe('static pages', () => {
    test('show the banner, and hide it by the flag in the head from users who have chosen', async () => {
      const page = await visit('/static');
      expect(await isAsking(page)).toBe(true);
      expect(await page.evaluate(() => (globalThis as { repairs?: string[] }).repairs)).toEqual([]);
      await page.click(rejectAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await goTo(page, '/static');
      expect(await page.evaluate(() => document.documentElement.dataset.broadsheetConsent)).toBe(
        'decided',
      );
      expect(await isAsking(page)).toBe(false);
      expect(await page.printed()).toEqual([]);
    });

    test('work without React', async () => {
      const page = await visit('/html');
      expect(await isAsking(page)).toBe(true);
      await page.click(acceptAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await expect.poll(() => ran(page)).toEqual(['inert', 'both']);
      const loaded = ['pixel/template.gif', 'script/both.js', 'script/inert.js'];
      expect(asked().toSorted()).toEqual(loaded);
      expect(await page.isVisible('#consent-saved')).toBe(true);
      await goTo(page, '/html');
      expect(await isAsking(page)).toBe(false);
    });
  });

  describe('a content security policy by consent', () => {
    test('blocks third parties until they are granted, gated or not', async () => {
      const page = await visit('/?guard');
      await page.evaluate(
        (address) => {
          new Image().src = `${address}/ungated.gif`;
          navigator.sendBeacon(`${address}/ungated`);
        },
        new URL(pixelOf(given.site)).origin,
      );
      await settled(page);
      expect(asked()).toEqual([]);
      await page.click(acceptAll);
      await expect.poll(() => isAsking(page)).toBe(false);
      await goTo(page, '/?guard');
      await expect.poll(() => given.site.log.includes('pixel/pixel.gif')).toBe(true);
      await expect.poll(() => ran(page)).toContain('counter');
    });
  });
}
