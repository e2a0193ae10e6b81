import path from 'node:path';
import { buildPage, describeInEngines, filesOf, serve } from '@internal/browsers';
import { transform } from 'lightningcss';
import { expect, test } from 'vitest';
import tokens from '../../../packages/theme/src/tokens.json' with { type: 'json' };

/** What Vite and Next make of a stylesheet by default: browsers without `light-dark()`. */
const olderBrowsers = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };

function lower(css: string): string {
  return transform({ filename: 'page.css', code: Buffer.from(css), targets: olderBrowsers })
    .code.toString()
    .replaceAll(/^@layer [^{;]+;/gm, '');
}

describeInEngines('a color scheme on a part of a page', ({ open }) => {
  test.each([
    ['as it is published', (css: string) => css],
    ['as bundlers lower it for older browsers', lower],
  ])('has its own colors in every theme, with the stylesheet %s', async (_, change) => {
    const page = await open();
    const built = await buildPage(path.join(import.meta.dirname, 'schemes.page.tsx'), {
      head: '<link rel="stylesheet" href="/own.css">',
      script: '',
    });
    const css = change(built.css);
    expect(css.includes('light-dark(')).toBe(change !== lower);
    const own = '.sample { color: var(--broadsheet-color-accent) }';
    const site = await serve({ ...filesOf({ ...built, css }), '/own.css': own });
    try {
      await page.goto(site.origin);
      const samples = await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.sample'), (element) => [
          element.dataset.case!,
          getComputedStyle(element).color,
        ]),
      );
      expect(samples).toHaveLength(27);
      expect(samples).toEqual(samples.map(([name]) => [name, accentOf(name!)]));
    } finally {
      await site.close();
    }
  });
});

/** `editorial dark` as the browser writes its accent. */
function accentOf(name: string): string {
  const [theme, scheme] = name.split(' ') as ['editorial' | 'engineering', 'light' | 'dark'];
  const { components } = tokens[theme][scheme].accent.$value;
  return `rgb(${components.map((part) => Math.round(part * 255)).join(', ')})`;
}
