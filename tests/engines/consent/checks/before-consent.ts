import { describe, expect, test } from 'vitest';
import { acceptAll, isAsking, pause, pixelOf, ran, settled, type Visit } from '../support/visit.ts';

export function checkBeforeConsent(given: Visit): void {
  const { open, visit, elsewhere, asked } = given;

  describe('before consent', () => {
    test('no third party is requested or connected to while the user scrolls, hovers and follows links', async () => {
      const page = await visit();
      expect(await isAsking(page)).toBe(true);
      await page.evaluate(() => scrollTo(0, 2000));
      await page.point('main p a');
      await pause(5000);
      await page.evaluate(() => document.querySelector<HTMLElement>('main p a')!.click());
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/story-0');
      await expect.poll(() => isAsking(page)).toBe(true);
      await settled(page);
      expect(elsewhere(page)).toEqual([]);
      expect(asked()).toEqual([]);
      expect(given.site.connections).toEqual([]);
      expect(await page.evaluate(() => document.cookie)).toBe('');
    });

    test('no third party is requested where scripts do not run', async () => {
      const page = await open({ javaScript: false });
      await page.goto(given.site.origin);
      await pause(500);
      expect(elsewhere(page)).toEqual([]);
    });

    test('a template that is added later waits too, and runs once', async () => {
      const page = await visit();
      await page.evaluate((address) => {
        const template = document.createElement('template');
        template.dataset.consent = 'analytics';
        // A picture that belongs to the page is fetched as soon as it has an address, wherever it is; one of a template is not.
        const picture = template.content.ownerDocument.createElement('img');
        picture.dataset.src = `${address}/late.gif`;
        template.content.append(picture);
        document.querySelector('main')!.append(template);
      }, pixelOf(given.site));
      await settled(page);
      expect(asked()).toEqual([]);
      await page.click(acceptAll);
      const late = () => asked().filter((line) => line === 'pixel/late.gif').length;
      await expect.poll(late).toBe(1);
      await expect.poll(() => ran(page)).toContain('counter');
      expect(late()).toBe(1);
    });

    test('a banner that a content blocker removes leaves the page working and the gates closed', async () => {
      const page = await visit();
      await page.evaluate(() =>
        document.querySelector('[data-broadsheet-component="consent-banner"]')!.remove(),
      );
      await page.evaluate(() => scrollTo(0, 500));
      expect(await page.evaluate(() => scrollY)).toBe(500);
      expect(asked()).toEqual([]);
    });
  });
}
