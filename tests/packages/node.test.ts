import { describe, expect, test } from 'vitest';
import { reactVersions } from './support/pack.ts';
import { packed } from './support/packed.ts';
import { runInApp } from './support/run-in-app.ts';

const article = {
  id: '1',
  title: 'Notes on the Analytical Engine',
  href: '/notes',
  publishedAt: '2025-11-11',
  category: { label: 'Engineering', href: '/engineering' },
};

/** Renders one element of a packed component to a string, in plain Node. */
async function renderPacked(
  react: (typeof reactVersions)[number],
  from: string,
  name: string,
  props: object,
): Promise<string> {
  const code = `
    import { createElement, version } from 'react';
    import { renderToString } from 'react-dom/server';
    import { ${name} } from '${from}';
    if (!version.startsWith('${react}.')) throw new Error('This is React ' + version);
    console.log(JSON.stringify(renderToString(createElement(${name}, ${JSON.stringify(props)}))));`;
  return (await runInApp(packed.apps[react], code)) as string;
}

describe.each(reactVersions)('React %s renders the packed components in plain Node', (react) => {
  test('a category tag', async () => {
    const html = await renderPacked(react, '@broadsheet/category-tag', 'CategoryTag', {
      label: 'R&D',
      href: 'javascript:alert(1)',
    });
    expect(html).toMatch(/^<span[^>]*>R&amp;D<\/span>$/);
  });

  test('an article card, by way of the umbrella', async () => {
    const html = await renderPacked(react, '@broadsheet/react', 'ArticleCard', article);
    expect(html).toContain('href="/notes"');
    expect(html).toContain('Notes on the Analytical Engine');
    // The machine stands in New Zealand, where the 11th is over; a calendar date is the same everywhere.
    expect(html).toContain('dateTime="2025-11-11"');
    expect(html).toContain('Nov 11, 2025');
  });
});
