import path from 'node:path';
import { buildPage, describeInChromium, filesOf, serve, type EnginePage } from '@internal/browsers';
import { expect, test } from 'vitest';
import { unlayer } from '../../../internal/build/src/unlayer.ts';
import { resets } from './resets.ts';

const head = '<link rel="stylesheet" href="/host.css">';
/** What resets leave to the browser is the same with and without them. */
const base = 'body { margin: 0; font: 16px/1.5 sans-serif }';

async function boxesBeside(page: EnginePage, host: string, isLayered: boolean): Promise<string[]> {
  const built = await buildPage(path.join(import.meta.dirname, 'unlayered.page.tsx'), {
    head,
    script: '',
  });
  const files = filesOf(built);
  const css = isLayered ? built.css : unlayer(built.css);
  const site = await serve({ ...files, '/page.css': css, '/host.css': base + host });
  try {
    await page.goto(site.origin);
    return await page.evaluate(() =>
      Array.from(document.querySelectorAll('[class*="broadsheet-"]'), (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { fontSize, textDecorationLine, borderTopWidth } = getComputedStyle(element);
        const box = [x, y, width, height].map((length) => Math.round(length));
        return [element.className, ...box, fontSize, textDecorationLine, borderTopWidth].join(' ');
      }),
    );
  } finally {
    await site.close();
  }
}

describeInChromium(
  'unlayered stylesheets',
  'Resets bear on the cascade, which all engines share.',
  ({ open }) => {
    test('lay components out as the layered ones do, on a page without a reset', async () => {
      const page = await open();
      const boxes = await boxesBeside(page, '', false);
      expect(boxes.length).toBeGreaterThan(400);
      expect(differences(boxes, await boxesBeside(page, '', true))).toEqual([]);
    });

    test.each(resets)('keep components as they are beside $name', async ({ css, moved }) => {
      const page = await open();
      const alone = await boxesBeside(page, '', true);
      const beside = differences(await boxesBeside(page, css, false), alone);
      expect(beside.length, beside.slice(0, 20).join('\n')).toBeLessThanOrEqual(moved);
      // What the same reset does to the layered ones.
      expect(differences(await boxesBeside(page, css, true), alone).length).toBeGreaterThan(100);
    });
  },
);

/** The boxes that are not where they should be. */
function differences(boxes: string[], expected: string[]): string[] {
  return boxes.flatMap((box, index) =>
    box === expected[index] ? [] : [`${box} instead of ${expected[index]}`],
  );
}
