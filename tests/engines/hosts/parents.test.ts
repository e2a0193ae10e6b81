import path from 'node:path';
import { buildPage, describeInEngines, filesOf, serve, type Site } from '@internal/browsers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parents, parentStyles } from './parents.ts';

const caseStyles = 'body { margin: 0 } .case { position: relative; margin: 8px }';

/** The narrowest that a person can read. A tag is as wide as its text. */
const least = 120;

describeInEngines('a component in any parent', ({ open }) => {
  let site: Site;
  beforeAll(async () => {
    const page = await buildPage(path.join(import.meta.dirname, 'parents.page.tsx'), {
      head: '<link rel="stylesheet" href="/parents.css">',
      script: '',
    });
    site = await serve({ ...filesOf(page), '/parents.css': caseStyles + parentStyles });
  });
  afterAll(() => site.close());

  test.each([360, 1280])(
    'is wide enough, and no wider than there is room, at %i px',
    async (width) => {
      const page = await open({ viewport: { width, height: 900 } });
      await page.goto(site.origin);
      const boxes = await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.case'), (element) => {
          const room = element.getBoundingClientRect();
          const box = element.querySelector('.given')!.getBoundingClientRect();
          return {
            name: element.dataset.case!,
            width: Math.round(box.width),
            overflow: Math.round(Math.max(box.right - room.right, room.left - box.left)),
          };
        }),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(10 * Object.keys(parents).length);
      const faults = boxes.filter(
        ({ name, width: own, overflow }) =>
          own < (name.startsWith('tag ') ? 20 : least) ||
          (overflow > 1 && !name.endsWith('scroller')),
      );
      expect(
        faults.map((box) => `${box.name}: ${box.width} px, ${box.overflow} px too far`),
      ).toEqual([]);
    },
  );
});
