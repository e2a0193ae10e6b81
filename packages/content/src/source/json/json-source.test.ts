import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { expectSafePage } from '../../testing/expect-safe-page.ts';
import { getPageOrUndefined } from '../../testing/get-page-or-undefined.ts';
import { json, mockFetch } from '../../testing/mock-fetch.ts';
import { mutate } from '../../testing/mutate.ts';
import type { Json } from '../../record/json.ts';
import { toArray, toRecord } from '../../record/read-unknown.ts';
import { toWebUrl } from '../../url/to-web-url.ts';
import type { Source } from '../types.ts';
import type { ArticleDraft } from './draft.ts';
import { jsonJobs, jsonPosts } from './json-source.ts';
import type { JsonSourceOptions } from './types.ts';

const site = 'https://cms.example';
const ids = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ({ id: from + index }));
const map = ({ id }: Json) => ({ id, title: `Note ${id}`, href: `/notes/${id}` });

type Options = Partial<JsonSourceOptions<ArticleDraft>>;

async function readAll(source: Source): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await source.page(cursor);
    found.push(...items.map(({ id }) => id));
    cursor = next?.cursor;
  } while (cursor && found.length < 100);
  return found;
}

const seven = ['1', '2', '3', '4', '5', '6', '7'];
const all = ids(7);
const pageOf = (page: number) => all.slice((page - 1) * 3, page * 3);

/** APIs with seven records, three a page, and how each is asked. */
const apis: Record<string, { respond: (url: URL, body: Json) => Response; options: Options }> = {
  'page numbers, a full page has a next one': {
    respond: ({ searchParams }) => json(pageOf(Number(searchParams.get('page')))),
    options: { url: ({ page }) => `${site}/posts?page=${page}` },
  },
  'page numbers and a total': {
    respond: ({ searchParams }) =>
      json({ data: pageOf(Number(searchParams.get('page'))), meta: { total: '7' } }),
    options: {
      url: ({ page }) => `${site}/posts?page=${page}`,
      items: 'data',
      total: 'meta.total',
    },
  },
  'page numbers and a total in a header': {
    respond: ({ searchParams }) =>
      json(pageOf(Number(searchParams.get('page'))), { headers: { total: '7' } }),
    options: {
      url: ({ page }) => `${site}/posts?page=${page}`,
      total: (_json, headers) => headers.get('total'),
    },
  },
  'page numbers and whether there is a next one': {
    respond: ({ searchParams }) => {
      const page = Number(searchParams.get('page'));
      return json({ docs: pageOf(page), hasNextPage: page < 3 });
    },
    options: {
      url: ({ page }) => `${site}/posts?page=${page}`,
      items: 'docs',
      next: 'hasNextPage',
    },
  },
  offsets: {
    respond: ({ searchParams }) => {
      const [skip, limit] = ['skip', 'limit'].map((name) => Number(searchParams.get(name)));
      return json(all.slice(skip, skip! + limit!));
    },
    options: { url: ({ offset, perPage }) => `${site}/posts?skip=${offset}&limit=${perPage}` },
  },
  'URLs of next pages': {
    respond: ({ searchParams }) => {
      const page = Number(searchParams.get('at') ?? 1);
      const links = page < 3 ? { next: { href: `/posts?at=${page + 1}` } } : {};
      return json({ items: pageOf(page), links });
    },
    options: { url: `${site}/posts`, items: 'items', next: 'links.next.href' },
  },
  cursors: {
    respond: ({ searchParams }) => {
      const from = Number(searchParams.get('after') ?? 0);
      return json({ items: all.slice(from, from + 3), after: from < 6 ? from + 3 : null });
    },
    options: {
      url: ({ cursor }) => `${site}/posts${cursor ? `?after=${cursor}` : ''}`,
      items: 'items',
      next: 'after',
    },
  },
  'cursors in a body': {
    respond: (_url, body) => {
      const from = Number(body.start ?? 0);
      const more = from < 6;
      return json({ results: all.slice(from, from + 3), more, start: more ? `${from + 3}` : null });
    },
    options: {
      url: () => `${site}/query`,
      body: ({ cursor, perPage }) => ({ start: cursor, size: perPage }),
      items: 'results',
      next: ({ more, start }) => more && start,
    },
  },
};

describe.each(Object.entries(apis))('an API with %s', (_name, { respond, options }) => {
  const create = () => {
    const mock = mockFetch((url, init) => respond(url, JSON.parse(init.body ?? '{}')));
    const { url = '', ...rest } = options;
    return { ...mock, source: jsonPosts({ url, perPage: 3, map, fetch: mock.fetch, ...rest }) };
  };

  test('is read to its end, each record once', async () => {
    expect(await readAll(create().source)).toEqual(seven);
  });

  test('is read at any page, and past its end', async () => {
    const { source } = create();
    expect((await source.page('3')).items.map(({ id }) => id)).toEqual(['7']);
    expect((await source.page('2')).items.map(({ id }) => id)).toEqual(['4', '5', '6']);
    expect(await source.page('4')).toMatchObject({ items: [], next: null });
  });

  test('is not asked without end for a page of any number', async () => {
    const { source, requested } = create();
    expect((await source.page('999999999')).items).toEqual([]);
    expect(requested.length).toBeLessThanOrEqual(2);
  });
});

test('a list without pages is one', async () => {
  const { fetch, requested } = mockFetch(() => json(ids(40)));
  const source = jsonPosts({ url: `${site}/posts`, map, fetch });
  expect(await source.page()).toMatchObject({ items: { length: 40 }, next: null });
  expect(await source.page('2')).toEqual({ items: [], next: null });
  expect(requested).toHaveLength(1);
});

test('a POST is sent as JSON with the headers, and only to its own origin', async () => {
  const sent: unknown[] = [];
  const { fetch } = mockFetch((url, { method, body, headers }) => {
    sent.push([url.origin, method, body, headers['content-type'], headers.authorization]);
    return url.origin === site
      ? new Response('', { status: 307, headers: { location: 'https://other.example/' } })
      : json([]);
  });
  const headers = { authorization: 'Bearer 1' };
  const allowedOrigins = ['https://other.example'];
  const options = { url: site, body: () => ({ a: 1 }), map, fetch, headers, allowedOrigins };
  await jsonPosts(options).page();
  expect(sent).toEqual([
    [site, 'POST', '{"a":1}', 'application/json', 'Bearer 1'],
    ['https://other.example', undefined, undefined, undefined, undefined],
  ]);
});

describe('further pages stay where they may be', () => {
  test.each(['https://other.example/2', 'http://cms.example/2', 'file:///etc/passwd', '//'])(
    'the next page %s ends the list',
    async (next) => {
      const { fetch, requested } = mockFetch(() => json({ items: ids(3), next }));
      const source = jsonPosts({ url: site, items: 'items', next: 'next', map, fetch });
      expect((await source.page()).next).toBeNull();
      expect((await source.page('2')).items).toEqual([]);
      expect([...new Set(requested.map(({ origin }) => origin))]).toEqual([site]);
    },
  );

  test('a url of another origin is an error', async () => {
    const { fetch } = mockFetch(() => json({ items: ids(3), next: 'https://other.example' }));
    const url = ({ cursor = site }) => cursor;
    const source = jsonPosts({ url, items: 'items', next: 'next', map, fetch });
    await source.page();
    await expect(source.page('2')).rejects.toMatchObject({ reason: 'otherOrigin' });
  });

  test('a server that ignores the number of the page ends', async () => {
    const { fetch } = mockFetch(() => json(ids(3)));
    const create = () =>
      jsonPosts({ url: ({ page }) => `${site}/?p=${page}`, perPage: 3, map, fetch });
    expect(await readAll(create())).toEqual(['1', '2', '3']);
    expect((await create().page('7')).items).toEqual([]);
  });

  test('a list that leads back ends', async () => {
    const { fetch } = mockFetch(() => json({ items: ids(3), next: '/' }));
    const source = jsonPosts({ url: `${site}/`, items: 'items', next: 'next', map, fetch });
    expect(await readAll(source)).toEqual(['1', '2', '3']);
  });
});

describe('what map returns', () => {
  const read = (draft: unknown, record: unknown = {}) => {
    const { fetch } = mockFetch(() => json([record, { id: 'good' }]));
    const either = ({ id }: Json) =>
      id === 'good' ? { id, title: 'Good', href: '/good' } : (draft as ArticleDraft);
    return jsonPosts({ url: `${site}/a/`, map: either, fetch, onSkip: () => undefined }).page();
  };

  test('is checked, field by field', async () => {
    const { items } = await read({
      id: 7,
      title: ' Notes \n on <Suspense> ',
      href: '/notes',
      publishedAt: 'Tue, 11 Nov 2025 09:30:00 GMT',
      updatedAt: 1_762_853_400_000,
      category: { label: 'News', href: 'javascript:alert(1)' },
      image: { src: '/a.jpg', width: '7', height: 9, alt: null, focalPoint: { x: 0.2, y: 2 } },
      excerpt: ['no', 'text'],
      authors: [{ name: 'Ada Lovelace <ada@cms.example>', href: '/ada' }, { name: 7 }],
      readingMinutes: 0.5,
      lang: 'de',
      external: 'yes',
    });
    expect(items[0]).toEqual({
      id: '7',
      title: 'Notes on <Suspense>',
      href: '/notes',
      publishedAt: '2025-11-11T09:30:00Z',
      category: { label: 'News' },
      image: { src: `${site}/a.jpg`, height: 9 },
      authors: [{ name: 'Ada Lovelace', href: '/ada' }],
      lang: 'de',
    });
  });

  test.each([
    [{ id: '', title: 'A', href: '/' }, 'it has no id'],
    [{ id: 1, title: ' ', href: '/' }, 'it has no title'],
    [{ id: 1, title: 'A', href: 'javascript:alert(1)' }, 'it has no safe href'],
    ['it is a draft', 'it is a draft'],
    [undefined, 'map returns nothing'],
    [7, 'map returns nothing'],
  ])('is skipped and counted: %j', async (draft, reason) => {
    const { items, skipped, skippedFor } = await read(draft);
    expect(items.map(({ id }) => id)).toEqual(['good']);
    expect([skipped, skippedFor]).toEqual([1, { [reason]: 1 }]);
  });

  test('is not listed and not counted: null', async () => {
    const page = await read(null);
    expect(page.items).toHaveLength(1);
    expect(page).not.toHaveProperty('skipped');
  });

  test('is skipped where it throws, without its words in the page', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { fetch } = mockFetch(() => json([{ a: null }, { a: { b: 1 } }]));
    const source = jsonPosts({
      url: site,
      map: ({ a }) => ({ id: a.b, title: 'A', href: '/a' }),
      fetch,
    });
    expect(await source.page()).toMatchObject({
      items: [{ id: '1' }],
      skippedFor: { 'map throws an error': 1 },
    });
    expect(warn.mock.calls.flat().join()).toContain('Cannot read properties of null');
    warn.mockRestore();
  });

  test('is given the whole response', async () => {
    const { fetch } = mockFetch(() => json({ data: [{ id: 1 }], included: { 1: 'Notes' } }));
    const source = jsonPosts({
      url: site,
      items: 'data',
      map: ({ id }, { included }) => ({ id, title: included[id], href: '/' }),
      fetch,
    });
    expect((await source.page()).items[0]?.title).toBe('Notes');
  });
});

test.each([
  ['no list', { url: site, items: 'data.posts' }, { data: {} }, 'has no list at data.posts'],
  ['no such path', { url: site, items: 'a.b.c' }, [], 'has no list at a.b.c'],
  ['a path through null', { url: site, items: 'a.b' }, { a: null }, 'has no list at a.b'],
])('%s is an error that says where', async (_name, options, body, message) => {
  const { fetch } = mockFetch(() => json(body));
  const error = { code: 'badShape', message: expect.stringContaining(message) };
  await expect(jsonPosts({ map, fetch, ...options }).page()).rejects.toMatchObject(error);
});

test('a relative url is an error of the options', async () => {
  const error = { code: 'badShape', reason: 'options' };
  await expect(jsonPosts({ url: '/posts', map }).page()).rejects.toMatchObject(error);
  await expect(jsonPosts({ url: () => '/posts', map }).page()).rejects.toMatchObject(error);
});

test('a response that is not JSON is parsed by a parser that is passed', async () => {
  const { fetch } = mockFetch(() => new Response('<a>1</a><a>2</a>'));
  const parse = (xml: string) => Array.from(xml.matchAll(/\d/g), ([id]) => ({ id }));
  expect(await readAll(jsonPosts({ url: site, parse, map, fetch }))).toEqual(['1', '2']);
  const broken = () => {
    throw new Error('Not mine');
  };
  const error = { code: 'badShape' };
  await expect(jsonPosts({ url: site, parse: broken, map, fetch }).page()).rejects.toMatchObject(
    error,
  );
});

test('a page is safe for every response, and each skipped record is counted', async () => {
  const post = {
    id: 1,
    title: 'Notes',
    url: `${site}/1`,
    date: '2025-11-11T09:30:00Z',
    section: { name: 'News', url: `${site}/news` },
    cover: { url: '/a.jpg', width: 1200, height: 800 },
    people: [{ name: 'Ada Lovelace' }],
  };
  const answer = { data: [post, { ...post, id: 2 }], meta: { total: 2, next: '/posts?page=2' } };
  const options: JsonSourceOptions<ArticleDraft> = {
    url: `${site}/posts`,
    items: 'data',
    total: 'meta.total',
    next: 'meta.next',
    map: ({ id, title, url, date, section, cover, people }) => ({
      id,
      title,
      href: toWebUrl(url),
      publishedAt: date,
      category: { label: section.name, href: toWebUrl(section.url) },
      image: { src: cover.url, width: cover.width, height: cover.height },
      authors: people.map(({ name }: Json) => ({ name })),
    }),
    onSkip: () => undefined,
  };
  let shown = 0;
  let skipped = 0;
  await fc.assert(
    fc.asyncProperty(mutate(answer), async (changed) => {
      const { fetch } = mockFetch(() => json(changed));
      const page = await getPageOrUndefined(jsonPosts({ ...options, fetch }));
      const { items = [], next = null, skipped: left = 0 } = page ?? {};
      expectSafePage({ items, next });
      const data = toArray(toRecord(changed).data);
      expect(items.length + left).toBe(page ? data.length : 0);
      shown += page?.items.length ?? 0;
      skipped += page?.skipped ?? 0;
    }),
    { numRuns: 5000 },
  );
  expect(shown).toBeGreaterThan(1000);
  expect(skipped).toBeGreaterThan(300);
});

test('jobs are checked too', async () => {
  const { fetch } = mockFetch(() => json([{ name: 'Engineer', at: 1_762_853_400 }, {}]));
  const source = jsonJobs({
    url: site,
    map: ({ name, at }) => ({
      title: name,
      href: `${site}/1`,
      location: { no: 'text' },
      remote: 1,
      postedAt: at,
    }),
    fetch,
    onSkip: () => undefined,
  });
  expect((await source.page()).items).toEqual([
    { title: 'Engineer', href: `${site}/1`, postedAt: '2025-11-11T09:30:00.000Z' },
  ]);
});
