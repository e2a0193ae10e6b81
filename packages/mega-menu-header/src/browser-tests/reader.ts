import type { EnginePage, InEngine, OpenOptions } from '@internal/browsers';
import { expect } from 'vitest';

/** What the tests look for on the page, by role and name. */
export const science = { role: 'button', name: 'More in Science' };
export const engineering = { role: 'button', name: 'More in Engineering' };
export const culture = { role: 'button', name: 'Culture' };
export const menu = { role: 'button', name: 'Menu' };
export const astronomy = { role: 'link', name: 'Astronomy' };
export const opinion = { role: 'link', name: 'Opinion' };

/** A window like a phone's, as narrow as the engine lets it be. */
export function phone({ narrowWindow }: InEngine['lacks']): OpenOptions {
  return { viewport: { width: narrowWindow ? 600 : 390, height: 760 } };
}

/** Waits for what the script has added: the attribute that the server does not send. */
export async function expectAwake(page: EnginePage): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('header [aria-expanded]').length))
    .toBeGreaterThan(0);
}

/** The names of what is open, from the outside in. */
export function openNames(page: EnginePage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(':popover-open')].map(
      (popover) => popover.getAttribute('aria-label') ?? popover.id,
    ),
  );
}

/** Waits until these and no others are open. */
export async function expectOpen(page: EnginePage, names: string[]): Promise<void> {
  await expect.poll(() => openNames(page)).toEqual(names);
}

/** Waits until the focus is there. */
export async function expectFocus(
  page: EnginePage,
  target: { role: string; name: string },
): Promise<void> {
  await expect.poll(() => page.focused()).toEqual(target);
}

/** What is inert, by the names of the elements. */
export function inert(page: EnginePage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[inert]')].map((element) => element.localName),
  );
}

/** Waits until every button of the header says of itself what is true. */
export async function expectHonest(page: EnginePage): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('header [aria-expanded]')]
          .filter((button) => {
            const popover = document.getElementById(button.getAttribute('popovertarget')!)!;
            return button.getAttribute('aria-expanded') !== `${popover.matches(':popover-open')}`;
          })
          .map((button) => button.textContent),
      ),
    )
    .toEqual([]);
}

/** Whether the page can be scrolled sideways. */
export function isTooWide(page: EnginePage): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

/** Waits for what is moving to arrive; axe reads the colours of a moment. */
export async function expectStill(page: EnginePage): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => {}),
  );
}

interface Watched {
  shifts: string[];
}

/**
 * Keeps every shift of the layout from now on, those included that answer a reader, which CLS leaves out. An engine that does
 * not measure them has none.
 *
 * @returns what tells them
 */
export async function watchShifts(
  page: EnginePage,
  { layoutShift }: InEngine['lacks'],
): Promise<() => Promise<string[]>> {
  if (layoutShift) return () => Promise.resolve([]);
  await page.evaluate(() => {
    const shifts: string[] = ((globalThis as unknown as Watched).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as {
          value: number;
          sources: { node?: Element }[];
        };
        shifts.push(`${value} by ${sources.map(({ node }) => node?.nodeName).join()}`);
      }
    }).observe({ type: 'layout-shift' });
  });
  return () =>
    page.evaluate(async () => {
      // Entries come after the frame that they are about.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return (globalThis as unknown as Watched).shifts;
    });
}
