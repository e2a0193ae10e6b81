import { describe, expect, test } from 'vitest';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { getPostTerms, wordpressPosts, type WordPressPostsOptions } from './index.ts';

const url = 'https://atlas.example';
const category = (id: number, name: string) => ({
  id,
  name,
  slug: `c${id}`,
  taxonomy: 'category',
  link: `/c/${id}`,
});
const post = (id: number, fields: object = {}) => ({
  id,
  link: `${url}/${id}`,
  title: { rendered: `Note ${id}` },
  date_gmt: '2025-11-11T09:30:00',
  _embedded: {
    author: [{ name: 'Ada Lovelace' }],
    'wp:term': [[category(3, 'Arts &amp; Letters'), category(5, 'Science')], []],
  },
  ...fields,
});

async function read(options: Partial<WordPressPostsOptions>, posts: unknown[] = [post(1)]) {
  const { fetch, requested } = mockFetch(() => json(posts));
  const source = wordpressPosts({ url, fetch, onSkip: () => undefined, ...options });
  return { page: await source.page(), asked: requested[0]!.searchParams };
}

describe('parameters', () => {
  test.each<[NonNullable<WordPressPostsOptions['parameters']>, [string, string][]]>([
    [{ lang: 'de' }, [['lang', 'de']]],
    [{ author: 3 }, [['author', '3']]],
    [
      { author: [3, 4], author_exclude: 9 },
      [
        ['author', '3,4'],
        ['author_exclude', '9'],
      ],
    ],
    [
      { orderby: 'title', order: 'asc' },
      [
        ['orderby', 'title'],
        ['order', 'asc'],
      ],
    ],
    [{ exclude: [7, 9] }, [['exclude', '7,9']]],
    [{ after: '2025-01-01T00:00:00' }, [['after', '2025-01-01T00:00:00']]],
  ])('%j are sent', async (parameters, expected) => {
    const { asked } = await read({ parameters });
    for (const [name, value] of expected) expect(asked.get(name)).toBe(value);
  });

  test('do not replace what pages and fields are asked with', async () => {
    const parameters = { per_page: 500, page: 9, _fields: 'id', _embed: 'replies', offset: 4 };
    const { asked } = await read({ parameters, search: 'ada' });
    expect([asked.get('per_page'), asked.get('page'), asked.get('search')]).toEqual([
      '12',
      '1',
      'ada',
    ]);
    expect(asked.get('_fields')).toContain('excerpt');
    expect(asked.get('_embed')).toContain('wp:term');
    expect(asked.has('offset')).toBe(false);
  });

  test('without a value are not sent', async () => {
    expect((await read({ parameters: { lang: undefined } })).asked.has('lang')).toBe(false);
  });
});

test('fields are asked for besides those of an article', async () => {
  const { asked } = await read({ fields: ['acf', 'meta'] });
  expect(asked.get('_fields')).toMatch(/^id,.*_embedded,acf,meta$/);
});

describe('map', () => {
  test('takes custom fields', async () => {
    const { page } = await read(
      {
        fields: ['acf'],
        map: (article, { acf }) => ({ ...article, readingMinutes: acf.minutes, lang: 'de' }),
      },
      [post(1, { acf: { minutes: 4 } })],
    );
    expect(page.items[0]).toMatchObject({ title: 'Note 1', readingMinutes: 4, lang: 'de' });
  });

  test('takes the primary category of a plugin', async () => {
    const { page } = await read(
      {
        fields: ['meta'],
        map: (article, raw) => {
          const primary = String(raw.meta.primary);
          const found = getPostTerms(raw, 'category', url).find(({ id }) => id === primary);
          return found ? { ...article, category: found } : article;
        },
      },
      [post(1, { meta: { primary: 5 } }), post(2, { meta: { primary: 9 } })],
    );
    const [chosen, first] = page.items.map((item) => item.category);
    expect(chosen).toMatchObject({ label: 'Science', href: `${url}/c/5` });
    expect(first).toEqual({ label: 'Arts & Letters', href: `${url}/c/3` });
  });

  test('takes co-authors', async () => {
    const { page } = await read(
      {
        fields: ['authors'],
        map: (article, { authors }) => ({
          ...article,
          authors: authors.map((each: { display_name: string }) => ({ name: each.display_name })),
        }),
      },
      [post(1, { authors: [{ display_name: 'Ada Lovelace' }, { display_name: 'Grace Hopper' }] })],
    );
    expect(page.items[0]?.authors).toEqual([{ name: 'Ada Lovelace' }, { name: 'Grace Hopper' }]);
  });

  test('leaves out, with a reason or without, and what it throws at', async () => {
    const { page } = await read(
      {
        map: (article, { id, no }) => {
          if (id === 1) return null;
          if (id === 2) return 'it is an advertisement';
          if (id === 3) return no.such.thing;
          return id === 4 ? (undefined as never) : article;
        },
      },
      [1, 2, 3, 4, 5].map((id) => post(id)),
    );
    expect(page.items.map(({ id }) => id)).toEqual(['5']);
    expect(page.skipped).toBe(3);
    expect(page.skippedFor).toEqual({
      'it is an advertisement': 1,
      'map throws an error': 1,
      'map returns nothing': 1,
    });
  });

  test('is an error where nothing is left', async () => {
    const nothing = read({ map: () => 'it is not wanted' });
    await expect(nothing).rejects.toMatchObject({ code: 'badShape', reason: 'allSkipped' });
  });
});

test.each([
  undefined,
  null,
  {},
  { _embedded: [] },
  { _embedded: { 'wp:term': [null, [null, 7]] } },
])('the terms of %j are none', (raw) => {
  expect(getPostTerms(raw, 'category')).toEqual([]);
});
