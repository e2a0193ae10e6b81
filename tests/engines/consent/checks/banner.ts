import { describe, expect, test } from 'vitest';
import { openPreferences, rejectAll, settings, type Visit } from '../support/visit.ts';

export function checkBanner(given: Visit): void {
  const { visit, goTo } = given;

  describe('the banner before consent', () => {
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

    test.each(['top', 'bottom'] as const)(
      'a banner at the %s and what confirms the choice are seen and not covered, wherever the page is scrolled',
      async (position) => {
        const page = await visit(`/?position=${position}`);
        await page.evaluate(addBars);
        await page.evaluate((y) => scrollTo(0, y), position === 'bottom' ? 1500 : 0);
        expect(await page.evaluate(isSeen, 'section button[value="none"]')).toBe(true);
        await page.click(rejectAll);
        await expect.poll(() => page.evaluate(isSeen, '#consent-saved span')).toBe(true);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('consent-saved');
        // By the dialog of the footer, at the end of the page.
        // WebKit's driver scrolls the link to the edge, under the bar.
        await page.evaluate((link) => document.querySelector<HTMLElement>(link)!.click(), settings);
        await expect.poll(() => page.isVisible('dialog')).toBe(true);
        await page.click('dialog button[value="all"]');
        await expect.poll(() => page.evaluate(isSeen, '#consent-saved span')).toBe(true);
      },
    );
  });
}

/** A tall page with bars of others at both edges of the window. */
function addBars(): void {
  document.body.style.minHeight = '4000px';
  for (const edge of ['top', 'bottom'] as const) {
    const bar = document.createElement('div');
    Object.assign(bar.style, {
      position: 'fixed',
      insetInline: '0',
      [edge]: '0',
      height: edge === 'top' ? '10px' : '90px',
      background: 'gray',
      zIndex: '9999',
    });
    document.body.append(bar);
  }
}

/** Whether the middle of an element is in the window, and nothing lies over it. */
function isSeen(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return element.contains(hit) || hit === element.parentElement;
}
