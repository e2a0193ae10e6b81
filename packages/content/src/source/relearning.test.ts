import { describe, expect, test } from 'vitest';
import { feedPosts } from '../feed/index.ts';
import type { Source } from '../index.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { wordpressPosts } from '../wordpress/index.ts';

const site = 'https://atlas.example';

async function readAll(source: Source): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await source.page(cursor);
    ids.push(...items.map(({ id }) => id));
    cursor = next?.cursor;
  } while (cursor);
  return ids;
}

/** A feed whose pages begin behind an item, as many have: `?before=7`. */
function createFeed() {
  const state = { newest: 9, oldest: 1 };
  const { fetch } = mockFetch(({ searchParams }) => {
    const from = Number(searchParams.get('before') ?? state.newest + 1) - 1;
    if (from > state.newest) return new Response('', { status: 404 });
    const ids = [from, from - 1, from - 2].filter((id) => id >= state.oldest);
    const last = ids.at(-1) ?? state.oldest;
    const items = ids.map((id) => ({ id: `${id}`, url: `/${id}`, title: `Note ${id}` }));
    return json({ items, next_url: last > state.oldest ? `/feed?before=${last}` : undefined });
  });
  return { state, source: () => feedPosts({ url: `${site}/feed`, fetch }) };
}

describe('a source that is kept for months', () => {
  test('reads every item of a feed that goes on, as a fresh one does', async () => {
    const { state, source } = createFeed();
    const kept = source();
    await readAll(kept);
    for (const newest of [10, 14, 15, 30]) {
      state.newest = newest;
      expect(await readAll(kept)).toEqual(await readAll(source()));
    }
    state.oldest = 12;
    expect(await readAll(kept)).toEqual(await readAll(source()));
  });

  test('finds further pages of a feed that moved them', async () => {
    let prefix = 'old';
    const { fetch } = mockFetch(({ pathname }) => {
      if (pathname === '/feed') {
        return json({ items: [{ url: '/1', title: 'A' }], next_url: `/${prefix}` });
      }
      if (pathname !== `/${prefix}`) return new Response('', { status: 404 });
      return json({ items: [{ url: '/2', title: 'B' }] });
    });
    const source = feedPosts({ url: `${site}/feed`, fetch });
    await source.page('2');
    prefix = 'new';
    expect((await source.page('2')).items[0]?.title).toBe('B');
  });

  const post = (id: number) => ({ id, link: `/${id}`, title: { rendered: `Note ${id}` } });

  test('shows a category of WordPress that was made anew', async () => {
    let id = 5;
    const { fetch } = mockFetch(({ pathname, searchParams }) => {
      if (pathname.endsWith('/categories')) return json([{ id, slug: 'news' }]);
      return json(searchParams.get('categories[terms]') === String(id) ? [post(1)] : []);
    });
    const source = wordpressPosts({ url: site, category: 'news', fetch });
    await source.page();
    id = 6;
    expect((await source.page()).items).toHaveLength(1);
  });

  test('finds the API of a WordPress that moved', async () => {
    let root = '/wp-json/';
    const { fetch } = mockFetch(({ pathname, searchParams }) => {
      const isRoot = root.startsWith('/?')
        ? searchParams.has('rest_route')
        : pathname.startsWith(root);
      return isRoot ? json([post(1)]) : new Response('<h1>Not found</h1>', { status: 404 });
    });
    const source = wordpressPosts({ url: site, fetch });
    await source.page();
    root = '/?rest_route=';
    expect((await source.page()).items).toHaveLength(1);
    root = '/wp-json/';
    expect((await source.page()).items).toHaveLength(1);
  });

  test.each([
    ['HTML', '<h1>Log in</h1>', 200],
    ['half of a list', '[{"id":1,', 200],
    ['nothing', null, 204],
    ['not modified', null, 304],
    ['a challenge', '<html></html>', 202],
  ])('cold equals warm when WordPress answers with %s', async (_name, body, status) => {
    let isBroken = true;
    const { fetch } = mockFetch(() =>
      isBroken ? new Response(body, { status }) : json([post(1)]),
    );
    const cold = wordpressPosts({ url: site, fetch });
    await expect(cold.page()).rejects.toMatchObject({ code: 'badShape', status });
    isBroken = false;
    await cold.page();
    isBroken = true;
    await expect(cold.page()).rejects.toMatchObject({ code: 'badShape', status });
  });

  test('ends where a cache of WordPress sends the same page for all', async () => {
    const entries = Array.from(
      { length: 10 },
      (_, id) => `<item><title>T</title><link>/${id}</link></item>`,
    );
    const xml = `<rss><channel><generator>https://wordpress.org/?v=6.7</generator>${entries.join('')}</channel></rss>`;
    const { fetch } = mockFetch(() => new Response(xml));
    const source = feedPosts({ url: `${site}/feed`, fetch });
    expect(await readAll(source)).toHaveLength(10);
    expect(await feedPosts({ url: `${site}/feed`, fetch }).page('7')).toEqual({
      items: [],
      next: null,
    });
  });
});

describe('the URL of a WordPress', () => {
  test.each([
    ['https://atlas.example', '/wp-json/wp/v2/posts', ''],
    ['https://atlas.example/blog', '/blog/wp-json/wp/v2/posts', ''],
    ['https://atlas.example/blog/wp-admin/edit.php', '/blog/wp-json/wp/v2/posts', ''],
    ['https://atlas.example/wp-login.php', '/wp-json/wp/v2/posts', ''],
    ['https://atlas.example/wp-json', '/wp-json/wp/v2/posts', ''],
    ['https://atlas.example/wp-json/wp/v2', '/wp-json/wp/v2/posts', ''],
    ['https://atlas.example/wp-json/wp/v2/posts?per_page=5', '/wp-json/wp/v2/posts', ''],
    ['https://atlas.example/?lang=de', '/wp-json/wp/v2/posts', 'de'],
    ['https://atlas.example/wp-json?lang=de', '/wp-json/wp/v2/posts', 'de'],
    [
      'https://public-api.wordpress.com/wp/v2/sites/atlas.example',
      '/wp/v2/sites/atlas.example/posts',
      '',
    ],
    [
      'https://public-api.wordpress.com/wp/v2/sites/atlas.example/posts',
      '/wp/v2/sites/atlas.example/posts',
      '',
    ],
    [
      'https://public-api.wordpress.com/rest/v1.1/sites/atlas.example/',
      '/wp/v2/sites/atlas.example/posts',
      '',
    ],
    ['https://atlas.wordpress.com/', '/wp/v2/sites/atlas.wordpress.com/posts', ''],
    [
      'https://atlas.wordpress.com/2025/11/?lang=de',
      '/wp/v2/sites/atlas.wordpress.com/posts',
      'de',
    ],
    ['https://wordpress.com/posts/atlas.example', '/wp/v2/sites/atlas.example/posts', ''],
    ['https://atlas.example/wp-json/wp/v2/posts?offset=5&page=3', '/wp-json/wp/v2/posts', ''],
  ])('%s is understood', async (url, pathname, lang) => {
    const { fetch, requested } = mockFetch(() => json([]));
    await wordpressPosts({ url, fetch }).page();
    expect(requested[0]?.pathname).toBe(pathname);
    expect(requested[0]?.searchParams.get('lang') ?? '').toBe(lang);
    expect(requested[0]?.searchParams.get('per_page')).toBe('12');
    expect(requested[0]?.searchParams.get('page')).toBe('1');
    expect(requested[0]?.searchParams.has('offset')).toBe(false);
  });
});
