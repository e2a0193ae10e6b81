import path from 'node:path';
import {
  buildPage,
  describeInChromium,
  describeInEngines,
  filesOf,
  serve,
  type EnginePage,
  type Site,
} from '@internal/browsers';
import { expect, test } from 'vitest';

/** What a page has without a reset of ours: its own font and background. */
const ownStyles = `body { margin: 0; font: 16px/1.5 serif; color: var(--broadsheet-color-ink) }`;
const bar = `.bar { position: sticky; inset-block-start: 0; z-index: 1; block-size: 5rem; background: #ddd }
  /* Bars of our own, which are above the page. */
  .broadsheet-mega-menu-header_root, [data-broadsheet-component^="consent"] { display: none }`;

const build = (name: string) =>
  buildPage(path.join(import.meta.dirname, `${name}.page.tsx`), {
    head: '<link rel="stylesheet" href="/reset.css"><link rel="stylesheet" href="/own.css">',
    script: '',
  });

async function serveHome(files: { reset?: string; own?: string }): Promise<Site> {
  return serve({
    ...filesOf(await build('home')),
    '/reset.css': files.reset ?? '',
    '/own.css': files.own ?? '',
    '/pixel.gif': '',
  });
}

/** The box of every element, and what it is. */
const boxesOf = (page: EnginePage, selector: string) =>
  page.evaluate((asked) => {
    const all = document.querySelectorAll<HTMLElement>(asked);
    return Array.from(all, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x, y, width, height].map((length) => Math.round(length));
      return `${element.tagName} ${element.getAttribute('class')}: ${box.join(' ')}`;
    });
  }, selector);

async function boxesWith(
  files: { reset?: string; own?: string },
  selector: string,
  open: () => Promise<EnginePage>,
) {
  const site = await serveHome(files);
  try {
    const page = await open();
    await page.goto(site.origin);
    return await boxesOf(page, selector);
  } finally {
    await site.close();
  }
}

describeInChromium(
  'the stylesheets',
  'Boxes are compared with those of the same engine.',
  ({ open }) => {
    const ours = '[class*="broadsheet-"]';

    test('lay components out in the same way with the reset and without', async () => {
      const { css: reset } = await build('reset');
      expect(reset).toContain('box-sizing');
      const withReset = await boxesWith({ reset, own: ownStyles }, ours, open);
      const without = await boxesWith({ own: ownStyles }, ours, open);
      expect(withReset.length).toBeGreaterThan(400);
      expect(differences(without, withReset)).toEqual([]);
    });

    test('lay components out in the same way where images keep their ratio, as in Tailwind and Bootstrap', async () => {
      const images = 'img, svg { max-width: 100%; height: auto; vertical-align: middle }';
      const alone = await boxesWith({ own: ownStyles }, ours, open);
      const beside = await boxesWith({ own: ownStyles + images }, ours, open);
      expect(differences(beside, alone)).toEqual([]);
    });
  },
);

describeInEngines('the page around components', ({ open }) => {
  test('is as it was before their stylesheets were imported', async () => {
    const page = await open();
    const site = await serveHome({});
    try {
      await page.goto(site.origin);
      const look = () =>
        page.evaluate(() =>
          Array.from(document.querySelectorAll('html, body, .of-the-host'), (element) => {
            const { width, height } = element.getBoundingClientRect();
            const style = getComputedStyle(element);
            const kept = ['display', 'font', 'margin', 'boxSizing', 'backgroundColor'] as const;
            const box = element.matches('html, body') ? [] : [width, height];
            return [element.tagName, ...box, ...kept.map((name) => style[name])].join(' ');
          }),
        );
      const withOurs = await look();
      await page.evaluate(() => document.querySelector('[href="/page.css"]')!.remove());
      expect(withOurs).toEqual(await look());
    } finally {
      await site.close();
    }
  });

  test('has its sticky bar above them, and the bar takes the clicks', async () => {
    const page = await open();
    const site = await serveHome({ own: bar });
    try {
      await page.goto(site.origin);
      const above = await page.evaluate(() => {
        const element = document.querySelector('.bar')!;
        const found: string[] = [];
        for (let top = 0; top < document.documentElement.scrollHeight; top += 60) {
          window.scrollTo(0, top);
          for (const x of [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]) {
            const hit = document.elementFromPoint(innerWidth * x, 40)!;
            if (hit !== element) found.push(`${hit.tagName} ${hit.getAttribute('class')}`);
          }
        }
        return [...new Set(found)];
      });
      expect(above).toEqual([]);
    } finally {
      await site.close();
    }
  });
});

/** The boxes that are not where they should be. */
function differences(boxes: string[], expected: string[]): string[] {
  return boxes.flatMap((box, index) =>
    box === expected[index] ? [] : [`${box} instead of ${expected[index]}`],
  );
}
