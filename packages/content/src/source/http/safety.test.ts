import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { feedPosts } from '../../feed/index.ts';
import { ghostPosts } from '../../ghost/index.ts';
import type { Source, SourceFetchInit } from '../../index.ts';
import { greenhouseJobs } from '../../greenhouse/index.ts';
import { json, mockFetch } from '../../testing/mock-fetch.ts';
import { startServer } from '../../testing/start-server.ts';
import { wordpressCategories, wordpressPosts } from '../../wordpress/index.ts';
import { parseJsonText } from './parse-json-text.ts';

const site = 'https://atlas.example';
const secrets = { authorization: 'Bearer secret', 'x-api-key': 'secret', cookie: 'a=secret' };
const post = {
  id: 1,
  link: `${site}/1`,
  title: { rendered: 'Note' },
  date_gmt: '2025-11-11T09:30:00',
};
const item = (id: number) => ({ id: `${id}`, url: `/${id}`, title: `Note ${id}` });

type Respond = (url: URL, init: SourceFetchInit) => Response | Promise<Response>;

/** The sources that may be led somewhere, with the same options. */
const sources: Record<string, (options: object) => Source<unknown>> = {
  feedPosts: (options) => feedPosts({ url: `${site}/feed`, ...options }),
  wordpressPosts: (options) => wordpressPosts({ url: `${site}/wp-json`, ...options }),
  ghostPosts: (options) => ghostPosts({ url: site, key: 'secret', ...options }),
};

/** Where a source sends requests, and with what, when the first leads elsewhere. */
async function follow(name: string, location: string, options = {}) {
  const sent: [string, boolean][] = [];
  const respond: Respond = (url, { headers }) => {
    sent.push([url.origin, JSON.stringify(headers).includes('secret')]);
    if (sent.length === 1) return new Response('', { status: 302, headers: { location } });
    return json(name === 'wordpressPosts' ? [post] : { items: [item(1)], posts: [] });
  };
  const { fetch } = mockFetch(respond);
  const error = await sources[name]!({ fetch, headers: secrets, ...options })
    .page()
    .then(() => undefined)
    .catch((reason: unknown) => reason);
  return { sent, error };
}

describe.each(Object.keys(sources))('%s: redirects', (name) => {
  test.each([
    'https://other.example/a',
    '//other.example/a',
    'http://atlas.example/a',
    'https://atlas.example:8443/a',
    'https://atlas.example.evil.example/a',
    'https://user:secret@atlas.example/a',
    'http://127.0.0.1/a',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
  ])('are not followed to %s', async (location) => {
    const { sent, error } = await follow(name, location);
    expect(sent).toEqual([[site, true]]);
    expect(error).toMatchObject({ code: 'badShape', reason: 'otherOrigin' });
    expect(String(error)).not.toContain('secret');
  });

  test.each([
    ['/moved', site, true],
    ['https://www.atlas.example/a', 'https://www.atlas.example', false],
  ])('are followed to %s', async (location, origin, hasSecrets) => {
    const { sent, error } = await follow(name, location);
    expect(error).toBeUndefined();
    expect(sent).toEqual([
      [site, true],
      [origin, hasSecrets],
    ]);
  });

  test('are followed to an allowed origin, without the headers', async () => {
    const allowedOrigins = ['https://other.example/'];
    const { sent, error } = await follow(name, 'https://other.example/a', { allowedOrigins });
    expect(error).toBeUndefined();
    expect(sent[1]).toEqual(['https://other.example', false]);
  });

  test('that a custom fetch followed itself are noticed', async () => {
    const response = json({ items: [item(1)] });
    Object.defineProperty(response, 'url', { value: 'https://other.example/a' });
    const fetch = () => Promise.resolve(response);
    await expect(sources[name]!({ fetch }).page()).rejects.toMatchObject({ reason: 'otherOrigin' });
  });
});

test.each([
  ['https://other.example/2', []],
  ['http://atlas.example/2', []],
  ['/feed?page=2', [site, site]],
])('a feed is read on at %s only on its own origin', async (next, origins) => {
  const { fetch, requested } = mockFetch(({ search }) =>
    json({ items: [item(search ? 2 : 1)], next_url: search ? undefined : next }),
  );
  const source = feedPosts({ url: `${site}/feed`, headers: secrets, fetch });
  expect((await source.page()).next !== null).toBe(origins.length > 0);
  await source.page('2');
  expect(requested.map(({ origin }) => origin)).toEqual([site, ...origins.slice(1)]);
});

test('the API that a Link header names on another origin is not asked', async () => {
  const { fetch, requested } = mockFetch(() => {
    const link = '<https://other.example/wp-json/>; rel="https://api.w.org/"';
    return new Response('<h1>Hello</h1>', { status: 404, headers: { link } });
  });
  await expect(wordpressPosts({ url: site, headers: secrets, fetch }).page()).rejects.toThrow(
    'no REST API',
  );
  expect([...new Set(requested.map(({ origin }) => origin))]).toEqual([site]);
});

describe('the size of a response', () => {
  test.each([
    ['br', brotliCompressSync],
    ['gzip', gzipSync],
  ])('counts after decompression: %s', async (encoding, compress) => {
    const body = compress(Buffer.alloc(30_000_000, ' '));
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(body);
    });
    try {
      const expected = { code: 'badShape', reason: 'tooLarge', status: 200 };
      await expect(feedPosts({ url: server.url }).page()).rejects.toMatchObject(expected);
    } finally {
      await server.close();
    }
  });

  test('is limited by maxBytes, and the rest is not read', async () => {
    let read = 0;
    const body = new ReadableStream({
      pull(controller) {
        read += 1000;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const { fetch } = mockFetch(() => new Response(body));
    const source = feedPosts({ url: site, maxBytes: 10_000, fetch });
    await expect(source.page()).rejects.toMatchObject({ reason: 'tooLarge' });
    expect(read).toBeLessThan(20_000);
  });

  test('may be exactly maxBytes', async () => {
    const body = JSON.stringify({ items: [item(1)] });
    const { fetch } = mockFetch(() => new Response(body));
    const source = feedPosts({ url: site, maxBytes: body.length, fetch });
    expect((await source.page()).items).toHaveLength(1);
  });
});

describe('no secret is in an error', () => {
  const isSecret = (error: unknown): boolean =>
    error instanceof Error &&
    (`${error.message} ${error.stack}`.includes('secret') || isSecret(error.cause));

  test.each([
    [
      'a name in the URL',
      () => ghostPosts({ url: 'https://secret:secret@atlas.example', key: 'secret' }),
    ],
    [
      'a refused header',
      () => ghostPosts({ url: site, key: 'secret', headers: { a: 'secret\n' } }),
    ],
    [
      'a refused name of a header',
      () => ghostPosts({ url: site, key: 'secret', headers: { 'secret a': 'b' } }),
    ],
    [
      'the words of fetch',
      () =>
        ghostPosts({
          url: site,
          key: 'secret',
          fetch: async (url) => {
            throw new TypeError(`Failed: ${url}`, { cause: new Error('secret') });
          },
        }),
    ],
  ])('%s', async (_name, create) => {
    const error: unknown = await create()
      .page()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'SourceError' });
    expect(isSecret(error)).toBe(false);
  });
});

describe('requests in flight', () => {
  test('are shared: fifty visitors cause the requests of one', async () => {
    const feed: Respond = ({ search }) =>
      json({ items: [item(1)], next_url: `/feed?after=${search.length + 1}${search}` });
    const { fetch, requested } = mockFetch(feed);
    const source = feedPosts({ url: `${site}/feed`, fetch, onSkip: () => undefined });
    await Promise.all(Array.from({ length: 50 }, () => source.page()));
    expect(requested).toHaveLength(1);
    const board = mockFetch(() => json({ jobs: [] }));
    const jobs = greenhouseJobs({ board: 'atlas', fetch: board.fetch });
    await Promise.all(Array.from({ length: 50 }, () => jobs.page()));
    expect(board.requested).toHaveLength(1);
  });

  test('a visitor who leaves stops waiting, and the request goes on for the others', async () => {
    let respond: ((response: Response) => void) | undefined;
    let signal: AbortSignal | undefined;
    const source = feedPosts({
      url: site,
      fetch: (_url, init) => {
        ({ signal } = init);
        return new Promise((resolve) => {
          respond = resolve;
        });
      },
    });
    const controller = new AbortController();
    const leaving = source.page(null, controller);
    const staying = source.page();
    controller.abort();
    await expect(leaving).rejects.toHaveProperty('name', 'AbortError');
    expect(signal?.aborted).toBe(false);
    respond?.(json({ items: [item(1)] }));
    expect((await staying).items).toHaveLength(1);
  });

  test('are not kept: the next visitor causes a new one', async () => {
    const { fetch, requested } = mockFetch(() => json({ jobs: [] }));
    const jobs = greenhouseJobs({ board: 'atlas', fetch });
    await jobs.page();
    await jobs.page();
    expect(requested).toHaveLength(2);
  });

  test('five visitors at page 51 of an endless feed cause few', async () => {
    let count = 0;
    const { fetch, requested } = mockFetch(() => {
      count += 1;
      return json({ items: [item(count)], next_url: `/feed?after=${count}` });
    });
    const source = feedPosts({ url: `${site}/feed`, fetch });
    await Promise.all(Array.from({ length: 5 }, () => source.page('51')));
    expect(requested.length).toBeLessThanOrEqual(21);
  });

  test('a page number of any size takes no time', async () => {
    const { fetch, requested } = mockFetch(() => json({ items: [item(1)] }));
    const source = feedPosts({ url: `${site}/feed`, fetch });
    expect(await source.page('999999999')).toEqual({ items: [], next: null });
    expect(requested).toHaveLength(1);
  });

  test('a tree of endless categories ends', async () => {
    let count = 0;
    const { fetch } = mockFetch(() => {
      count += 1;
      const name = `c${count}`;
      return json([{ id: count, slug: name, name, link: `${site}/${name}` }], {
        headers: { 'x-wp-totalpages': '100000' },
      });
    });
    expect(await wordpressCategories({ url: site, fetch }).tree()).toHaveLength(100);
  });
});

describe('the work for a response', () => {
  test('does not grow with authors times items', async () => {
    const authors = Array.from({ length: 100_000 }, (_, index) => ({ name: `Author ${index}` }));
    const items = Array.from({ length: 2000 }, (_, index) => item(index));
    const { fetch } = mockFetch(() => json({ authors, items }));
    const page = await feedPosts({ url: site, fetch }).page();
    expect(page.items[1999]?.authors).toHaveLength(20);
  });

  test('does not grow with the depth of categories', async () => {
    const list = Array.from({ length: 20_000 }, (_, index) => {
      const id = index + 1;
      return { id, slug: `c${id}`, name: `C ${id}`, link: `${site}/${id}`, parent: id + 1 };
    });
    const { fetch } = mockFetch(() => json(list, { headers: { 'x-wp-totalpages': '1' } }));
    const start = performance.now();
    expect(await wordpressCategories({ url: site, fetch }).tree()).toHaveLength(1);
    // Quadratic time was 100 seconds.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('JSON with something around it', () => {
  const list = [{ id: 1, text: 'a ] } <!-- \\" [' }];
  const body = JSON.stringify(list);
  test.each([
    ['a comment behind', `${body}\n<!-- Cached {by: [a plugin]} in 0.1 s -->`],
    [
      'a notice in front',
      `<br />\n<b>Warning</b>: Undefined array key [0] in <b>/a.php</b> on line <b>7</b><br />\n${body}`,
    ],
    ['a notice behind', `${body}<br /><b>Notice</b>: {x}`],
    ['a mark of byte order', `\uFEFF${body}`],
    ['white space', `\n\n ${body} \n`],
  ])('is read: %s', (_name, text) => {
    expect(parseJsonText(text)).toEqual(list);
  });

  test.each([
    [
      'a page with JSON in it',
      `<!doctype html><script type="application/ld+json">${body}</script>`,
    ],
    ['a page without doctype', `<html><script>var a = ${body}</script></html>`],
    ['half of it', body.slice(0, -3)],
    ['words', 'Not found'],
    ['nothing', ''],
  ])('is none: %s', (_name, text) => {
    expect(parseJsonText(text)).toBeUndefined();
  });
});
