import { describe, expect, test } from 'vitest';
import {
  acceptAll,
  isAsking,
  openPreferences,
  pause,
  pixelOf,
  ran,
  settled,
  type Visit,
} from '../support/visit.ts';

export function checkBeforeConsent(given: Visit): void {
  const { open, visit, goTo, elsewhere, asked } = given;

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

    test('the banner takes no focus, scrolls nothing, and is a labelled region before the skip link', async () => {
      const page = await visit('/#main');
      const seen = await page.evaluate(() => {
        const [first] = document.querySelectorAll('section, a[href="#main"]');
        return {
          tag: first?.tagName,
          name: first?.getAttribute('aria-label'),
          modal: document.querySelector('[aria-modal]') !== null,
          active: document.activeElement?.tagName,
          repairs: (globalThis as { repairs?: string[] }).repairs,
        };
      });
      expect(seen).toEqual({
        tag: 'SECTION',
        name: 'Your privacy',
        modal: false,
        active: seen.active,
        repairs: [],
      });
      // An address that names a part of the page has the browser focus it; nothing else may.
      expect(['BODY', 'MAIN']).toContain(seen.active);
      await goTo(page, '/');
      expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual([
        'BODY',
        0,
      ]);
      expect(await page.printed()).toEqual([]);
    });

    test('both buttons look the same, and no checkbox is ticked', async () => {
      const page = await visit();
      for (const width of [1280, 480, 320]) {
        await page.resize({ width, height: 800 });
        const [reject, accept] = await page.evaluate(() =>
          Array.from(document.querySelectorAll('section button[name="choice"]'), (button) => {
            const box = button.getBoundingClientRect();
            const style = getComputedStyle(button);
            const looks = ['color', 'backgroundColor', 'border', 'font', 'borderRadius'] as const;
            return [box.width, box.height, ...looks.map((look) => style[look])];
          }),
        );
        expect(reject).toEqual(accept);
      }
      await page.resize({ width: 1280, height: 800 });
      await openPreferences(page);
      expect(
        await page.evaluate(() => document.querySelectorAll('dialog input:checked').length),
      ).toBe(0);
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
