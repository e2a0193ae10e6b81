import { describe, expect, test } from 'vitest';
import { measureScript } from './support/measure.ts';
import { packed } from './support/packed.ts';
import { runInApp } from './support/run-in-app.ts';
import { entryPoints, packages } from './support/workspace.ts';

const app = packed.apps['19'];
const content = packages.find(({ id }) => id === 'content')!;
const entries = [...entryPoints(content, '.js').keys()].filter((entry) => entry !== content.name);

/** Runs an expression in plain Node, in an app that has the packed packages and nothing else for them. */
function run(imports: string, expression: string): Promise<unknown> {
  return runInApp(app, `${imports}\nconsole.log(JSON.stringify(await (${expression})));`);
}

const feed = (body: string) =>
  `feedPosts({ url: 'https://example.org/feed', fetch: async () => new Response(${JSON.stringify(body)}) }).page()`;

describe('the packed entry /feed', () => {
  const imports = `import { feedPosts } from '@broadsheet/content/feed';
    import { isSourceError } from '@broadsheet/content';`;

  test('reads JSON Feed', async () => {
    const item = { id: '1', url: 'https://example.org/1', title: 'Notes' };
    expect(await run(imports, feed(JSON.stringify({ items: [item] })))).toEqual({
      items: [{ id: '1', title: 'Notes', href: 'https://example.org/1' }],
      next: null,
    });
  });

  test('reads RSS without a further package', async () => {
    const item = '<item><title>Notes</title><link>/1</link></item>';
    expect(await run(imports, feed(`<rss><channel>${item}</channel></rss>`))).toEqual({
      items: [{ id: 'https://example.org/1', title: 'Notes', href: 'https://example.org/1' }],
      next: null,
    });
  });

  test('throws errors that the main entry knows', async () => {
    const caught = `${feed('<rss/>')}.catch((error) => [isSourceError(error), error.code])`;
    expect(await run(imports, caught)).toEqual([true, 'badShape']);
  });
});

// Most of it is what makes a hostile or broken upstream harmless: origins, redirects, limits, encodings, salvage.
test.each([
  ['@broadsheet/content/wordpress', 11500],
  ['@broadsheet/content/ghost', 6500],
  ['@broadsheet/content/greenhouse', 7500],
  ['@broadsheet/content/lever', 7500],
  ['@broadsheet/content/ashby', 7500],
  ['@broadsheet/content/feed', 15500],
  ['@broadsheet/content/source', 11500],
  ['@broadsheet/content/json-ld', 2500],
  ['@broadsheet/content/images', 1500],
])('%s has at most %i bytes', async (entry, limit) => {
  expect(entries).toContain(entry);
  const bytes = await measureScript(app, `export * from '${entry}'`);
  console.log(`${bytes} of ${limit} B  ${entry}`);
  expect(bytes).toBeGreaterThan(300);
  expect(bytes).toBeLessThanOrEqual(limit);
});
