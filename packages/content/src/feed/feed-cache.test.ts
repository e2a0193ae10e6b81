import { afterEach, describe, expect, test, vi } from 'vitest';
import { mockFetch } from '../testing/mock-fetch.ts';
import { feedPosts, type FeedPostsOptions } from './index.ts';

const url = 'https://atlas.example/feed';
const rss = (id: number) =>
  `<rss><channel><item><title>Note ${id}</title><link>/${id}</link></item></channel></rss>`;

afterEach(() => {
  vi.useRealTimers();
});

/** A feed whose answers come one after the other; the last one for ever. */
function create(answers: (() => Response)[], options: Partial<FeedPostsOptions> = {}) {
  const conditions: (string | undefined)[] = [];
  const { fetch, requested } = mockFetch((_url, { headers }) => {
    conditions.push(headers['if-none-match'] ?? headers['if-modified-since']);
    return (answers.length > 1 ? answers.shift()! : answers[0]!)();
  });
  return { source: feedPosts({ url, fetch, ...options }), conditions, requested };
}

const good =
  (id: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(rss(id), { headers });
const unchanged = () => new Response(null, { status: 304 });

describe('conditional requests', () => {
  test.each([
    ['etag', '"7"'],
    ['last-modified', 'Tue, 11 Nov 2025 09:30:00 GMT'],
  ])('use the %s of the last answer, and 304 gives it again', async (name, value) => {
    const { source, conditions } = create([good(1, { [name]: value }), unchanged, good(2)]);
    expect((await source.page()).items[0]?.title).toBe('Note 1');
    expect(await source.page()).toMatchObject({ items: [{ title: 'Note 1' }] });
    expect((await source.page()).items[0]?.title).toBe('Note 2');
    await source.page();
    expect(conditions).toEqual([undefined, value, value, undefined]);
  });

  test('are not sent where they are off', async () => {
    const { source, conditions } = create([good(1, { etag: '"7"' })], { conditional: false });
    await source.page();
    await source.page();
    expect(conditions).toEqual([undefined, undefined]);
  });
});

describe('the last good answer', () => {
  const failures: [string, () => Response | never, string][] = [
    ['5xx', () => new Response('', { status: 503 }), 'network'],
    ['429', () => new Response('', { status: 429 }), 'rateLimited'],
    ['a page', () => new Response('<html></html>'), 'badShape'],
    [
      'a challenge',
      () => new Response('', { headers: { 'cf-mitigated': 'challenge' } }),
      'badShape',
    ],
    ['half a feed', () => new Response('<rss><channel>'), 'badShape'],
    [
      'no connection',
      () => {
        throw new TypeError('fetch failed');
      },
      'network',
    ],
  ];

  test.each(failures)('is used after %s, and says so', async (_name, fail) => {
    const { source } = create([good(1), fail, good(2)], { staleIfError: 60_000 });
    expect(await source.page()).not.toHaveProperty('stale');
    expect(await source.page()).toMatchObject({ items: [{ title: 'Note 1' }], stale: true });
    expect(await source.page()).not.toHaveProperty('stale');
  });

  test.each(failures)('is not used after %s without the option', async (_name, fail, code) => {
    const { source } = create([good(1, { etag: '"7"' }), fail]);
    await source.page();
    await expect(source.page()).rejects.toMatchObject({ code });
  });

  test.each([
    [404, 'notFound'],
    [410, 'notFound'],
    [401, 'unauthorized'],
  ])('is not used after %i, which is meant', async (status, code) => {
    const { source } = create([good(1), () => new Response('', { status })], {
      staleIfError: 60_000,
    });
    await source.page();
    await expect(source.page()).rejects.toMatchObject({ code, status });
  });

  test('is used for as long as it says, counted from when it was last right', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const fail = () => new Response('', { status: 503 });
    const { source } = create([good(1, { etag: '"7"' }), unchanged, fail], {
      staleIfError: 60_000,
    });
    await source.page();
    vi.advanceTimersByTime(50_000);
    await source.page();
    vi.advanceTimersByTime(50_000);
    expect(await source.page()).toMatchObject({ stale: true });
    vi.advanceTimersByTime(20_000);
    await expect(source.page()).rejects.toMatchObject({ code: 'network' });
  });

  test('is not there for the first request, nor in place of an abort', async () => {
    const fail = () => new Response('', { status: 503 });
    const first = create([fail], { staleIfError: 60_000 });
    await expect(first.source.page()).rejects.toMatchObject({ code: 'network' });
    const { source } = create([good(1)], { staleIfError: 60_000 });
    await source.page();
    const aborted = source.page(null, { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toHaveProperty('name', 'AbortError');
  });
});

describe('pages by number', () => {
  const items = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => rss(from + index).slice(14, -16)).join('');
  const feed = (inner: string, generator = '') =>
    new Response(`<rss><channel>${generator}${inner}</channel></rss>`);
  const wordpress = '<generator>https://wordpress.org/?v=6.8</generator>';

  test('a page of a WordPress is requested at once', async () => {
    const { fetch, requested } = mockFetch(({ searchParams }) =>
      feed(items(Number(searchParams.get('paged') ?? 1) * 10, 10), wordpress),
    );
    const { items: found } = await feedPosts({ url, fetch }).page('40');
    expect(found[0]?.title).toBe('Note 400');
    expect(requested.map(({ search }) => search)).toEqual(['', '?paged=40']);
  });

  test('a page of another feed is requested by the parameter that is named', async () => {
    const { fetch, requested } = mockFetch(({ searchParams }) => {
      const page = Number(searchParams.get('page') ?? 1);
      return feed(page > 3 ? '' : items(page * 2, 2));
    });
    const source = feedPosts({ url, fetch, pageParameter: 'page' });
    expect((await source.page('3')).items[0]?.title).toBe('Note 6');
    expect(await source.page('4')).toEqual({ items: [], next: null });
    expect(requested.map(({ search }) => search)).toEqual(['', '?page=3', '?page=4']);
  });

  test('a server that ignores the parameter ends', async () => {
    const { fetch } = mockFetch(() => feed(items(1, 2)));
    const source = () => feedPosts({ url, fetch, pageParameter: 'page' });
    const warm = source();
    await warm.page();
    expect(await warm.page('2')).toEqual({ items: [], next: null });
    expect(await source().page('7')).toEqual({ items: [], next: null });
  });
});
