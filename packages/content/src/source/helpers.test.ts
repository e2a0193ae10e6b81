import { describe, expect, test } from 'vitest';
import {
  createNextPage,
  createSource,
  isSourceError,
  listPosts,
  pageOfList,
  parseCursor,
  sourceError,
  toAbsoluteUrl,
  toDate,
  toExcerpt,
} from './index.ts';

describe('toDate', () => {
  test.each<[unknown, string | undefined]>([
    ['2025-11-11', '2025-11-11'],
    [' 2025-11-11T09:30:00Z ', '2025-11-11T09:30:00Z'],
    ['2025-11-11T09:30:00+0100', '2025-11-11T09:30:00+01:00'],
    ['Tue, 11 Nov 2025 09:30:00 GMT', '2025-11-11T09:30:00Z'],
    [1_762_853_400_000, '2025-11-11T09:30:00.000Z'],
    [1_762_853_400, '2025-11-11T09:30:00.000Z'],
    [new Date('2025-11-11T09:30:00Z'), '2025-11-11T09:30:00.000Z'],
    // As YAML parsers make it.
    [new Date('2025-11-11'), '2025-11-11'],
    [new Date(Number.NaN), undefined],
    ['2025-11-11T09:30:00', undefined],
    ['2025-02-30', undefined],
    ['tomorrow', undefined],
    ['', undefined],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [1e300, undefined],
    [null, undefined],
    [{}, undefined],
  ])('of %j is %j', (value, date) => {
    expect(toDate(value)).toBe(date);
  });

  test.each([
    ['2025-11-11T09:30:00', 'Z', '2025-11-11T09:30:00Z'],
    ['2025-11-11 09:30', '+01:00', '2025-11-11T09:30:00+01:00'],
    ['11 Nov 2025 09:30', 'Z', '2025-11-11T09:30:00Z'],
    ['2025-11-11T09:30:00+02:00', 'Z', '2025-11-11T09:30:00+02:00'],
    ['2025-11-11', 'Z', '2025-11-11'],
  ])('of %j in the zone %s is %j', (value, zone, date) => {
    expect(toDate(value, zone)).toBe(date);
  });
});

test.each([
  ['<p>One</p><p>Two [&hellip;]</p>', 300, 'One Two…'],
  ['One two three', 10, 'One two…'],
  [null, 300, ''],
])('the excerpt of %j in %i characters is %j', (html, length, text) => {
  expect(toExcerpt(html, length)).toBe(text);
});

test.each([
  ['/a b', 'https://cms.example/x/', 'https://cms.example/a%20b'],
  ['//cdn.example/a', 'https://cms.example/', 'https://cdn.example/a'],
  ['a', undefined, undefined],
  ['javascript:alert(1)', 'https://cms.example/', undefined],
])('the absolute URL of %j at %s is %s', (value, base, url) => {
  expect(toAbsoluteUrl(value, base)).toBe(url);
});

test('a list is divided into pages', () => {
  const list = [1, 2, 3, 4, 5];
  const pageHref = (cursor: string) => `/blog/${cursor}`;
  const next = { cursor: '3', href: '/blog/3' };
  expect(pageOfList(list, 2, { perPage: 2, pageHref })).toEqual({ items: [3, 4], next, total: 5 });
  expect(pageOfList(list, 3, { perPage: 2 })).toEqual({ items: [5], next: null, total: 5 });
  expect(pageOfList(list, 9)).toEqual({ items: [], next: null, total: 5 });
});

test('a source of page numbers', async () => {
  const source = createSource(async (number) =>
    pageOfList(['a', 'b', 'c'], number, { perPage: 2 }),
  );
  expect(await source.page()).toMatchObject({ items: ['a', 'b'], next: { cursor: '2' } });
  expect(await source.page('2')).toMatchObject({ items: ['c'], next: null });
  await expect(source.page('two')).rejects.toMatchObject({ code: 'notFound' });
});

test('page numbers, cursors and errors', () => {
  expect([parseCursor(undefined), parseCursor(''), parseCursor('7')]).toEqual([1, 1, 7]);
  expect(() => parseCursor('x')).toThrow('page numbers');
  expect(createNextPage(3)).toEqual({ cursor: '3', href: '?page=3' });
  const error = sourceError('rateLimited', 'Too often.', { status: 429, retryAfter: 5 });
  expect(isSourceError(error)).toBe(true);
  expect(error).toMatchObject({ code: 'rateLimited', status: 429, retryAfter: 5 });
});

describe('listPosts', () => {
  const records = [1, 2, 3, 4, 5].map((id) => ({ id, title: `Note ${id}` }));
  const map = ({ id, title }: { id: number; title: string }) =>
    id === 3 ? null : { id, title, href: `/${id}`, image: { src: '/a.jpg' } };

  test('divides a list, checked, into pages', async () => {
    const base = 'https://atlas.example';
    const { page } = listPosts({
      read: () => [...records, {}],
      map,
      base,
      perPage: 3,
      onSkip: () => undefined,
    });
    expect(await page()).toMatchObject({
      items: [{ id: '1', image: { src: `${base}/a.jpg` } }, { id: '2' }, { id: '4' }],
      next: { cursor: '2' },
      total: 4,
      skippedFor: { 'it has no id': 1 },
    });
    expect(await page('2')).toMatchObject({ items: [{ id: '5' }], next: null });
  });

  test('leaves out images whose place is unknown', async () => {
    const { items } = await listPosts({ read: async () => records, map }).page();
    expect(items[0]).toEqual({ id: '1', title: 'Note 1', href: '/1' });
  });

  test('fails as every source does', async () => {
    const read = () => Promise.reject(Object.assign(new Error('secret'), { code: 'ENOENT' }));
    const error = { name: 'SourceError', code: 'network', cause: { message: 'ENOENT' } };
    await expect(listPosts({ read, map }).page()).rejects.toMatchObject(error);
    const nothing = listPosts({ read: () => [{}, {}], map, onSkip: () => undefined });
    await expect(nothing.page()).rejects.toMatchObject({ reason: 'allSkipped' });
  });
});
