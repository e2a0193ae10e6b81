import path from 'node:path';
import { buildPage, describeInChromium, filesOf, serve, type EnginePage } from '@internal/browsers';
import { expect, test } from 'vitest';
import { unlayer } from '../../../internal/build/src/unlayer.ts';
import { resets } from './resets.ts';

const head = '<link rel="stylesheet" href="/host.css">';
/** What resets leave to the browser is the same with and without them. */
const base = 'body { margin: 0; font: 16px/1.5 sans-serif }';

interface Host {
  /** Its own stylesheet, after ours. */
  css?: string;
  /** What it says before all others. */
  first?: string;
}

/** Box, size of text, underline and border of every part, beside a stylesheet of a host. */
async function looksBeside(
  page: EnginePage,
  { css: host = '', first = '' }: Host,
  sheets: 'layered' | 'unlayered',
): Promise<string[]> {
  const built = await buildPage(path.join(import.meta.dirname, 'unlayered.page.tsx'), {
    head,
    script: '',
  });
  const files = filesOf(built);
  const css = sheets === 'layered' ? built.css : unlayer(built.css);
  const site = await serve({ ...files, '/page.css': first + css, '/host.css': base + host });
  try {
    await page.goto(site.origin);
    return await page.evaluate(() =>
      Array.from(document.querySelectorAll('[class*="broadsheet-"]'), (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { fontSize, textDecorationLine, borderTopWidth } = getComputedStyle(element);
        const box = [x, y, width, height].map((length) => Math.round(length));
        const hasText = Array.from(element.childNodes).some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const text = hasText ? [fontSize, textDecorationLine] : [];
        return [element.getAttribute('class'), ...box, borderTopWidth, ...text].join(' ');
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
      const looks = await looksBeside(page, {}, 'unlayered');
      expect(looks.length).toBeGreaterThan(400);
      expect(differences(looks, await looksBeside(page, {}, 'layered'))).toEqual([]);
    });

    test.each(resets)('keep components as they are beside $name', async ({ css }) => {
      const page = await open();
      const alone = await looksBeside(page, {}, 'layered');
      expect(differences(await looksBeside(page, { css }, 'unlayered'), alone)).toEqual([]);
      // What the same reset does to the layered ones.
      const layered = differences(await looksBeside(page, { css }, 'layered'), alone);
      expect(layered.length).toBeGreaterThan(100);
    });

    test.each(resets)(
      'are not needed where the layer of a reset comes first: $name',
      async (reset) => {
        const page = await open();
        const first = '@layer theme, base, broadsheet, components, utilities;';
        const css = `@layer base { ${reset.css} }`;
        const alone = await looksBeside(page, {}, 'layered');
        expect(differences(await looksBeside(page, { css, first }, 'layered'), alone)).toEqual([]);
      },
    );
  },
);

/** The parts that do not look as they should. */
function differences(looks: string[], expected: string[]): string[] {
  return looks.flatMap((look, index) =>
    look === expected[index] ? [] : [`${look} instead of ${expected[index]}`],
  );
}
