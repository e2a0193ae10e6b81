import { describeInEngines, type EnginePage, type Site } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectEnhanced } from './page-helpers.ts';
import { serveHeader } from './site.ts';

/** Rules that sites and resets have, outside of any layer. */
const hostStyles = {
  'navigation as flex': 'nav { display: flex } nav ul { display: flex; gap: 1rem }',
  'navigation hidden': 'nav { display: none } nav ul { display: none }',
  'buttons as flex': 'button, [type="submit"] { display: inline-flex; align-items: center }',
  'links as blocks': 'a { display: inline-block; position: relative }',
  'popovers shown': '[popover] { display: grid }',
  'popovers placed':
    '[popover] { position: absolute; inset: auto; margin: auto; inline-size: 20rem; block-size: 10rem }',
  'lists indented':
    'ul, ol { display: block; margin: 1em 0; padding-inline-start: 40px; list-style: disc } li { display: list-item }',
  'header as grid': 'header { display: grid; position: static }',
  'everything reset':
    '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }',
  'everything inherits': '* { font: inherit; vertical-align: baseline; text-decoration: none }',
  'Tailwind 3': `*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb }
    ol, ul, menu { list-style: none; margin: 0; padding: 0 } a { color: inherit; text-decoration: inherit }
    button, input { font-family: inherit; font-size: 100%; line-height: inherit; color: inherit; margin: 0; padding: 0 }
    button, [type="button"], [type="submit"] { background-color: transparent; background-image: none }
    img, svg, video, iframe { display: block; vertical-align: middle } img { max-width: 100%; height: auto }
    p { margin: 0 } [hidden] { display: none }`,
  'Tailwind 4': `*, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    ol, ul, menu { list-style: none } a { color: inherit; text-decoration: inherit }
    button, input { font: inherit; color: inherit; background-color: transparent; border-radius: 0; opacity: 1 }
    img, svg { display: block; vertical-align: middle } [hidden]:not([hidden="until-found"]) { display: none !important }`,
  Bootstrap: `*, ::before, ::after { box-sizing: border-box } p { margin-top: 0; margin-bottom: 1rem }
    ol, ul { padding-left: 2rem; margin-bottom: 1rem } a { color: #0d6efd; text-decoration: underline }
    img, svg { vertical-align: middle } button { border-radius: 0; text-transform: none }
    input, button { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
    [type="search"] { outline-offset: -2px; -webkit-appearance: textfield } [hidden] { display: none !important }`,
  'normalize.css': `html { line-height: 1.15 } main { display: block } a { background-color: transparent }
    button, input { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; overflow: visible }
    [type="search"] { appearance: textfield; outline-offset: -2px } [hidden] { display: none }`,
};

/** What is open, by the names of the buttons that open it. */
const states = {
  narrow: [[], ['Menu'], ['Menu', 'More in Science'], ['Search']],
  wide: [[], ['More in Science'], ['Culture']],
};

/** The essence of a page for someone who looks and clicks. */
type Sight = Record<string, string[]>;

describeInEngines("the header under other people's styles", ({ open, lacks }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveHeader('header');
  });
  afterAll(() => site.close());

  test.each(['narrow', 'wide'] as const)(
    'shows and hides the same, and a click hits the same, %s',
    async (width) => {
      const narrow = lacks.narrowWindow ? 600 : 390;
      const page = await open({
        viewport: { width: width === 'wide' ? 1280 : narrow, height: 800 },
      });
      await page.goto(site.origin);
      await expectEnhanced(page);
      const clean = await look(page, '', states[width]);
      expect(
        Object.values(clean)
          .map((seen) => seen.length)
          .every((count) => count > 2),
      ).toBe(true);
      for (const [name, css] of Object.entries(hostStyles)) {
        expect(await look(page, css, states[width]), name).toEqual(clean);
      }
    },
  );
});

/** What is seen and hit in each state, by tag and name, in the order of the document. */
function look(page: EnginePage, css: string, opened: string[][]): Promise<Sight> {
  return page.evaluate(
    async (text, cases) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      const header = document.querySelector('header')!;
      const settle = async () => {
        for (let frame = 0; frame < 3; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const animation of document.getAnimations()) animation.finish();
      };
      const getName = (element: Element) =>
        `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`;
      const sight: Record<string, string[]> = {};
      for (const names of cases) {
        for (const name of names) {
          [...header.querySelectorAll('button')]
            .find(
              (button) =>
                getName(button) === `button ${name}` && button.getClientRects().length > 0,
            )!
            .click();
          await settle();
        }
        const seen: string[] = [];
        for (const element of document.querySelectorAll(
          'header :is(a, button, input, p, [popover]), a[href="#main"]',
        )) {
          const { left, top, width, height } = element.getBoundingClientRect();
          if (width <= 1 || height <= 1) continue;
          const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
          const hit = document.elementFromPoint(x, y);
          const isPopover = element.matches('[popover]');
          // Of a popover what counts is where it is; of the rest whether it can be hit, where it is in the window.
          if (isPopover && element.matches(':popover-open')) {
            const end = Math.round(header.getBoundingClientRect().bottom);
            const places = [left, top - end, left + width - innerWidth, top + height - innerHeight];
            seen.push(`${getName(element).slice(0, 20)} ${places.map(Math.round).join()}`);
          } else if (!isPopover && y < innerHeight - 150) {
            seen.push(`${getName(element)}${element.contains(hit) ? '' : ' is covered'}`);
          }
        }
        sight[names.join()] = seen;
        for (const popover of header.querySelectorAll<HTMLElement>(':popover-open')) {
          if (popover.matches(':popover-open')) popover.hidePopover();
        }
        await settle();
      }
      document.adoptedStyleSheets = [];
      return sight;
    },
    css,
    opened,
  );
}
