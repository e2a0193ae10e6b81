import { describe, expect, test } from 'vitest';
import {
  acceptAll,
  rejectAll,
  isAsking,
  ran,
  settled,
  loadedAnew,
  type Visit,
} from '../support/visit.ts';

export function checkSignals(given: Visit): void {
  const { visit, goTo, kept, asked } = given;
  const pixels = () => asked().filter((line) => line.startsWith('pixel'));

  describe('signals', () => {
    const california = `regimes=${encodeURIComponent('{"analytics":"opt-out","ads":"opt-out"}')}`;
    const kingdom = `regimes=${encodeURIComponent('{"analytics":"notice"}')}`;

    test('Global Privacy Control closes what is sold, says so, and stores no record', async () => {
      const page = await visit(`/?gpc&${california}`);
      await expect.poll(() => ran(page)).toContain('counter');
      await settled(page);
      expect(given.site.log.filter((line) => /^(pixel|frame)/.test(line))).toEqual([]);
      expect(await page.evaluate(() => document.body.textContent)).toContain(
        'Opt-out request honored',
      );
      expect(await page.evaluate(() => document.cookie)).not.toContain('broadsheet-consent');
      expect(await isAsking(page)).toBe(false);
    });

    test('Global Privacy Control closes what was granted before', async () => {
      const page = await visit();
      await page.click(acceptAll);
      await expect.poll(() => pixels().length).toBe(2);
      given.site.log.length = 0;
      await goTo(page, '/?gpc');
      await settled(page);
      expect(pixels()).toEqual([]);
    });

    test('California: everything runs until the opt-out, which is one button', async () => {
      const page = await visit(`/?${california}`);
      await expect.poll(() => given.site.log.includes('pixel/pixel.gif')).toBe(true);
      expect(await isAsking(page)).toBe(false);
      const optOut = { role: 'button', name: 'Do Not Sell or Share My Personal Information' };
      await loadedAnew(page, () => page.click(optOut));
      expect((await kept(page))?.choices).toEqual({ ads: false });
      given.site.log.length = 0;
      await goTo(page, `/?${california}`);
      await settled(page);
      expect(pixels()).toEqual([]);
      expect(await page.evaluate(() => document.body.textContent)).toContain('You have opted out');
    });

    test('the United Kingdom: statistics run, with notice, and advertising does not', async () => {
      const page = await visit(`/?${kingdom}`);
      await expect.poll(() => ran(page)).toContain('counter');
      await expect.poll(() => isAsking(page)).toBe(true);
      expect(pixels()).toEqual([]);
      await loadedAnew(page, () => page.click(rejectAll));
      expect(await ran(page)).toEqual([]);
    });

    test('an unknown regime asks first', async () => {
      const page = await visit(
        `/?regimes=${encodeURIComponent('{"analytics":"free for all","ads":7}')}`,
      );
      await settled(page);
      expect(await isAsking(page)).toBe(true);
      expect(asked()).toEqual([]);
    });
  });
}
