import type { EnginePage } from '@internal/browsers';
import { describe, expect, test } from 'vitest';
import { settings, openPreferences, type Visit } from '../support/visit.ts';

export function checkAccessibility(given: Visit): void {
  const { visit, kept, lacks } = given;

  describe('accessibility', () => {
    test.each(['ltr', 'rtl'])(
      'the banner and the dialog have no axe violation: %s',
      async (dir) => {
        const page = await visit(`/?dir=${dir}`);
        expect(await faults(page)).toEqual([]);
        await openPreferences(page);
        expect(await faults(page)).toEqual([]);
      },
    );

    test.skipIf(lacks.forcedColors)(
      'the dialog has no axe violation in forced colours',
      async () => {
        const page = await visit('/', { forcedColors: true });
        await openPreferences(page);
        expect(await faults(page)).toEqual([]);
      },
    );

    test('the dialog focuses its heading, traps the focus, and returns it when it closes', async () => {
      const page = await visit();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.click(settings);
      await expect.poll(async () => (await page.focused())?.name).toBe('Your choices');
      const top = await page.evaluate(() => Math.round(scrollY));
      await page.click('dialog input[value="ads"]');
      for (let steps = 0; steps < 25; steps += 1) {
        await page.press('Tab');
        const isInside = await page.evaluate(
          () =>
            document.activeElement === document.body ||
            document.activeElement?.closest('dialog') !== null,
        );
        expect(isInside).toBe(true);
      }
      await page.press('Escape');
      await expect.poll(() => page.isVisible('dialog')).toBe(false);
      // On its way the key has left the document for the browser's own buttons, from where Firefox's driver does not come back:
      // the document says what has its focus, whether the window has it or not.
      const active = () => page.evaluate(() => document.activeElement?.textContent);
      await expect.poll(active).toBe('Cookie settings');
      expect(await page.evaluate(() => Math.round(scrollY))).toBe(top);
      expect(await kept(page)).toBe(null);
      await openPreferences(page);
      expect(
        await page.evaluate(() => document.querySelectorAll('dialog input:checked').length),
      ).toBe(0);
    });

    test('a choice by keyboard moves the focus to the confirmation', async () => {
      const page = await visit();
      await page.press('Tab');
      for (let steps = 0; (await page.focused())?.name !== 'Reject all' && steps < 6; steps += 1) {
        await page.press('Tab');
      }
      await page.press('Enter');
      await expect.poll(async () => (await page.focused())?.role).toBe('status');
    });
  });
}

/** A banner at the bottom of windows of every size. */
export function checkFocusNotObscured({ visit, goTo }: Visit): void {
  describe('focus not obscured', () => {
    // 360 px is a phone; 320 by 200 is a window of 1280 by 800 at 400 %.
    const windows = [
      { width: 640, height: 640 },
      { width: 360, height: 640 },
      { width: 320, height: 200 },
    ];
    test.each(['ltr', 'rtl'])(
      'a banner at the bottom never covers the focused element, in wide, narrow and zoomed windows: %s',
      async (dir) => {
        const page = await visit(`/?position=bottom&dir=${dir}`);
        for (const size of windows) {
          await page.resize(size);
          await goTo(page, `/?position=bottom&dir=${dir}`);
          const fits = () => document.documentElement.scrollWidth <= innerWidth;
          expect(await page.evaluate(fits), `${size.width}`).toBe(true);
          for (let steps = 0; steps < 50; steps += 1) {
            await page.press('Tab');
            expect(await page.evaluate(isFocusCovered), `${size.width}, ${steps}`).toBe(false);
          }
        }
      },
    );
  });
}

/** The skip link comes after the banner and its links, as it has to, and axe knows it by being first. */
function faults(page: EnginePage): Promise<string[]> {
  return page.axe({ without: ['region'] });
}

/** Whether the banner hides all of what has the focus (WCAG 2.4.11). */
function isFocusCovered(): boolean {
  const focused = document.activeElement!;
  const banner = document.querySelector('section')!;
  if (focused === document.body || banner.contains(focused)) return false;
  const { top, bottom } = focused.getBoundingClientRect();
  const edge = banner.getBoundingClientRect();
  const isOver = getComputedStyle(banner).position === 'fixed';
  return isOver && top >= edge.top && bottom <= edge.bottom;
}
