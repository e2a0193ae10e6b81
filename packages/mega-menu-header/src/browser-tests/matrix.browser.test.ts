import { describeInEngines, type EnginePage, type Site } from '@internal/browsers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectEnhanced } from './page-helpers.ts';
import { serveHeader } from './site.ts';

/** What the header may stand in, as changes to a page whose header is as wide as the window. */
const worlds = ['plain', 'transformed ancestor', 'body overflow-x hidden', 'header moved'] as const;
const stickies = ['', 'full', 'condensed'] as const;
const scrolls = [0, 20, 300, 1000, 2500];

interface Case {
  sticky: (typeof stickies)[number];
  world: (typeof worlds)[number];
  scroll: number;
  /** The accessible names of the buttons that are clicked, one after the other. */
  buttons: string[];
}

/** Where everything is, in pixels of the window, once a popover is open. */
interface Measured {
  headerEnd: number;
  windowEnd: number;
  top: number;
  bottom: number;
  popoverEnd: number;
  left: number;
  right: number;
  scrolled: number;
  /** What a click hits, if that is not what is seen there. */
  missed: string[];
  /** How far below the window the last link is when it is scrolled to. */
  lastLinkBelow: number;
}

describeInEngines('what opens', ({ open, lacks, engine }) => {
  let site: Site;
  beforeAll(async () => {
    const head = '<link rel="stylesheet" href="/ticker.css">';
    const css = '#ticker { block-size: 40px } body { margin: 0 } p { margin: 0; padding: 1rem }';
    site = await serveHeader('matrix', { head }, { '/ticker.css': css });
  });
  afterAll(() => site.close());

  describe.each(
    worlds.flatMap((world) =>
      // It takes a script to move a header.
      [true, ...(world === 'header moved' ? [] : [false])].map((javaScript) => ({
        world,
        javaScript,
      })),
    ),
  )('$world, JavaScript: $javaScript', ({ world, javaScript }) => {
    test.each([
      {
        width: lacks.narrowWindow ? 600 : 390,
        opened: [['Menu'], ['Menu', 'More in Archive'], ['Search']],
      },
      { width: 1280, opened: [['More in Science'], ['More in Archive']] },
    ])(
      'reaches from the header to the end of the window, $width px wide',
      async ({ width, opened }) => {
        const page = await open({ javaScript, viewport: { width, height: 760 } });
        await page.goto(site.origin);
        if (javaScript) await expectEnhanced(page);
        // The others have their scripts taken away instead, and Firefox places what is anchored in the next frame.
        const hasFrames = javaScript || engine !== 'Chromium';
        const faults: string[] = [];
        for (const sticky of stickies)
          for (const scroll of scrolls)
            for (const buttons of opened) {
              // Elsewhere a header that is not sticky is out of the window.
              if (sticky === '' && scroll > 20) continue;
              const given = { sticky, world, scroll, buttons };
              const measured = await measure(page, given, hasFrames);
              const found = getFaults(measured, given, javaScript);
              if (found.length > 0)
                faults.push(
                  `${Object.values(given).join(' | ')}: ${found.join(', ')} ${JSON.stringify(measured)}`,
                );
            }
        expect(faults.slice(0, 12), `${faults.length} faults`).toEqual([]);
      },
    );
  });
});

function getFaults(
  { headerEnd, windowEnd, top, bottom, popoverEnd, left, right, ...rest }: Measured,
  { world, scroll, buttons }: Case,
  javaScript: boolean,
): string[] {
  const differ = (a: number, b: number) => Math.abs(a - b) > 1;
  const faults: string[] = [];
  if (rest.scrolled !== scroll) faults.push('the page has moved');
  // Anchors know of no transform: a script measures the header.
  if (!javaScript && world === 'transformed ancestor') return faults;
  if (differ(top, headerEnd)) faults.push('does not begin at the header');
  if (javaScript && differ(popoverEnd, windowEnd)) faults.push('does not end with the window');
  if (
    javaScript &&
    ['Menu', 'More in Archive'].includes(buttons.at(-1)!) &&
    buttons[0] === 'Menu'
  ) {
    if (differ(bottom, windowEnd)) faults.push('is not filled to the end');
  }
  if (differ(left, 0) || differ(right, 0)) faults.push('is not as wide as the header');
  if (popoverEnd < windowEnd - 65) faults.push('is too short');
  if (rest.lastLinkBelow > 0) faults.push('has a link that cannot be reached');
  if (rest.missed.length > 0) faults.push('is not what a click hits');
  return faults;
}

/** Opens in a page as given, measures, and closes again. */
function measure(page: EnginePage, given: Case, hasFrames: boolean): Promise<Measured> {
  return page.evaluate(
    async ({ sticky, world, scroll, buttons }, isSettling) => {
      const header = document.querySelector('header')!;
      const settle = async () => {
        if (!isSettling) return;
        for (let frame = 0; frame < 2; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      if (sticky) header.dataset.sticky = sticky;
      else delete header.dataset.sticky;
      document.getElementById('root')!.style.transform =
        world === 'transformed ancestor' ? 'translateY(7px)' : '';
      document.body.style.overflowX = world === 'body overflow-x hidden' ? 'hidden' : '';
      header.style.translate = world === 'header moved' ? '0 12px' : '';
      document.documentElement.style.scrollBehavior = 'auto';
      scrollTo(0, scroll);
      await settle();
      const getName = (button: Element) =>
        button.getAttribute('aria-label') ?? button.textContent.trim();
      for (const name of buttons) {
        const button = [...header.querySelectorAll('button')].find(
          (one) => getName(one) === name && one.getClientRects().length > 0,
        )!;
        button.focus({ preventScroll: true });
        button.click();
        await settle();
      }
      for (const animation of document.getAnimations()) animation.finish();
      await settle();
      const popover = [...header.querySelectorAll<HTMLElement>('[data-popover]:popover-open')].at(
        -1,
      )!;
      const seen =
        popover.dataset.popover === 'navigation'
          ? popover
          : (popover.firstElementChild as HTMLElement);
      const box = seen.getBoundingClientRect();
      seen.scrollTop = 0;
      const links = [...seen.querySelectorAll<HTMLElement>('a, input, button')].filter(
        (link) => link.checkVisibility() && link.closest('[data-popover]') === popover,
      );
      const missed: string[] = [];
      const expectHit = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!element.contains(hit))
          missed.push(`${getName(element)} is ${hit?.outerHTML.slice(0, 60)}`);
      };
      expectHit(links[0]!);
      const opener = header.querySelector('[aria-expanded=true]');
      if (opener && popover.dataset.popover !== 'panel') expectHit(opener);
      seen.scrollTop = seen.scrollHeight;
      const lastLinkBelow = links.at(-1)!.getBoundingClientRect().bottom - innerHeight;
      const measured = {
        headerEnd: header.getBoundingClientRect().bottom,
        windowEnd: innerHeight,
        top: box.top,
        bottom: box.bottom,
        popoverEnd: popover.getBoundingClientRect().bottom,
        left: box.left - header.getBoundingClientRect().left,
        right: box.right - header.getBoundingClientRect().right,
        scrolled: scrollY,
        missed,
        lastLinkBelow,
      };
      for (const one of header.querySelectorAll<HTMLElement>(':popover-open')) {
        if (one.matches(':popover-open')) one.hidePopover();
      }
      (document.activeElement as HTMLElement | null)?.blur();
      await settle();
      return measured;
    },
    given,
    hasFrames,
  );
}
