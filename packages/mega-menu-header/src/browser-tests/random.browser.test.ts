import { describeInEngines, type EnginePage, type Site } from '@internal/browsers';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectEnhanced } from './page-helpers.ts';
import { serveHeader } from './site.ts';

/** One thing that the user, the window or the app may do. */
type Step =
  | { kind: 'key'; key: string }
  | { kind: 'click' | 'focus'; index: number }
  | { kind: 'point'; x: number; y: number }
  | { kind: 'resize'; width: number }
  | { kind: 'route' };

const keys = ['Tab', 'Shift+Tab', 'Escape', 'ArrowRight', 'ArrowDown', 'Home', 'End', 'Space'];

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('key' as const), key: fc.constantFrom(...keys) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('click', 'focus'), index: fc.nat(40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('point' as const),
      x: fc.integer({ min: 0, max: 690 }),
      y: fc.integer({ min: 0, max: 690 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('resize' as const),
      width: fc.constantFrom(700, 1280),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'route' as const }) },
);

/** The drivers of Firefox and WebKit take ten times as long for a key. */
const sequences = { Chromium: 1000, Firefox: 100, WebKit: 100 };

describeInEngines('the header under random use', ({ engine, open }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('hover');
  });
  afterAll(() => site.close());

  test(
    `${sequences[engine]} sequences leave one path open, nothing inert and a visible focus`,
    { timeout: 580_000 },
    async () => {
      const page = await open();
      await page.goto(site.origin);
      await expectEnhanced(page);
      // Links and forms are followed by an app that stays where it is.
      await page.evaluate(() => {
        document.addEventListener('submit', (event) => event.preventDefault());
        document.addEventListener('click', (event) => {
          if ((event.target as Element).closest('a')) event.preventDefault();
        });
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
          for (const each of steps) await perform(page, each);
          await expect
            .poll(() => page.evaluate(getFaults, steps.at(-1)?.kind), { interval: 20 })
            .toEqual([]);
          await page.evaluate(reset);
        }),
        { numRuns: sequences[engine], seed: 20_261_124, endOnFailure: true },
      );
      expect(await page.printed()).toEqual([]);
    },
  );
});

async function perform(page: EnginePage, each: Step): Promise<void> {
  if (each.kind === 'key') await page.press(each.key);
  else if (each.kind === 'point') await page.point(each);
  else if (each.kind === 'resize') await page.resize({ width: each.width, height: 700 });
  else if (each.kind === 'route') await page.evaluate(navigate);
  else {
    await page.evaluate(
      (kind, index) => {
        const shown = [
          ...document.querySelectorAll<HTMLElement>('header :is(a, button, input), main a'),
        ].filter((element) => element.checkVisibility() && !element.closest('[inert]'));
        shown[index % shown.length]?.[kind]();
      },
      each.kind,
      each.index,
    );
  }
}

type Navigated = { openBefore?: Element[] };

/** The app navigates to another URL. What a resting mouse opens later may stay. */
function navigate(): void {
  (globalThis as Navigated).openBefore = [...document.querySelectorAll(':popover-open')];
  history.pushState(null, '', `/?${performance.now()}`);
}

/** What must never be, whatever has happened. */
function getFaults(lastKind: string | undefined): string[] {
  const found: string[] = [];
  const isWide = matchMedia('(min-width: 64rem)').matches;
  const drawer = document.querySelector('nav')!;
  const isDrawerOpen = drawer.matches(':popover-open');
  const { openBefore } = globalThis as Navigated;
  if (lastKind === 'route' && openBefore?.some((popover) => popover.matches(':popover-open'))) {
    found.push('open after a navigation');
  }
  if (document.querySelectorAll('li :popover-open').length > 1) found.push('two panels');
  if (isWide && isDrawerOpen) found.push('a drawer in a wide window');
  if (document.querySelectorAll('[inert]').length > 0 !== isDrawerOpen)
    found.push('inert without an open drawer, or not inert with one');
  const { activeElement } = document;
  if (activeElement !== document.body) {
    if (!activeElement?.checkVisibility()) found.push('focus on what is not shown');
    if (activeElement?.closest('[inert]')) found.push('focus on what is inert');
  }
  for (const button of document.querySelectorAll('[aria-expanded]')) {
    const popover = document.getElementById(button.getAttribute('popovertarget') ?? '');
    const isOpen = popover?.matches(':popover-open') ?? false;
    if (popover && button.getAttribute('aria-expanded') !== `${isOpen}`)
      found.push('wrong aria-expanded');
  }
  return found;
}

/** Each sequence begins from the same state, but for the size of the window. */
function reset(): void {
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open'))
    popover.hidePopover();
  (document.activeElement as HTMLElement).blur();
  scrollTo(0, 0);
}
