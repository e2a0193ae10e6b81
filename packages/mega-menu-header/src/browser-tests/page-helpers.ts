import type { EnginePage, InEngine, OpenOptions } from '@internal/browsers';
import { expect } from 'vitest';

/** Targets on the page, by role and name. */
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

/**
 * Waits until the header is enhanced, its behavior included, which is loaded when the header is first used. The server does not send
 * `aria-expanded`; the behavior writes it when it comes, and when the content of the header changes.
 */
export async function expectEnhanced(page: EnginePage): Promise<void> {
  await expect.poll(() => page.evaluate(countExpanded)).toBeGreaterThan(0);
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('header [aria-expanded]'))
      button.removeAttribute('aria-expanded');
    for (const header of document.querySelectorAll('header')) {
      const comment = document.createComment('');
      header.append(comment);
      comment.remove();
      header.dispatchEvent(new PointerEvent('pointerover'));
    }
  });
  await expect.poll(() => page.evaluate(countExpanded)).toBeGreaterThan(0);
}

function countExpanded(): number {
  return document.querySelectorAll('header [aria-expanded]').length;
}

/** The names of the open popovers, from the outside in. */
export function getOpenNames(page: EnginePage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(':popover-open')].map(
      (popover) => popover.getAttribute('aria-label') ?? popover.id,
    ),
  );
}

/** Waits until these and no others are open. */
export async function expectOpen(page: EnginePage, names: string[]): Promise<void> {
  await expect.poll(() => getOpenNames(page)).toEqual(names);
}

/** Waits until the focus is there. */
export async function expectFocus(
  page: EnginePage,
  target: { role: string; name: string },
): Promise<void> {
  await expect.poll(() => page.focused()).toEqual(target);
}

/** The tag names of the inert elements. */
export function getInert(page: EnginePage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[inert]')].map((element) => element.localName),
  );
}

/** Waits until `aria-expanded` of every button matches its popover. */
export async function expectExpandedInSync(page: EnginePage): Promise<void> {
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
export function scrollsSideways(page: EnginePage): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

/** Waits until every animation has finished: axe reads the colours of one moment. */
export async function waitForAnimations(page: EnginePage): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => {}),
  );
}

interface WithShifts {
  shifts: string[];
}

/**
 * Collects every layout shift from now on, those after user input included, which CLS leaves out. Engines that do not measure
 * them have none.
 *
 * @returns reads them
 */
export async function watchShifts(
  page: EnginePage,
  { layoutShift }: InEngine['lacks'],
): Promise<() => Promise<string[]>> {
  if (layoutShift) return () => Promise.resolve([]);
  await page.evaluate(() => {
    const shifts: string[] = ((globalThis as unknown as WithShifts).shifts = []);
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
      // Entries come a frame late.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return (globalThis as unknown as WithShifts).shifts;
    });
}
