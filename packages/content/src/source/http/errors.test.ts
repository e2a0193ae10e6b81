import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ashbyJobs } from '../../ashby/index.ts';
import { feedPosts } from '../../feed/index.ts';
import { ghostPosts } from '../../ghost/index.ts';
import { greenhouseJobs } from '../../greenhouse/index.ts';
import { leverJobs } from '../../lever/index.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { startServer } from '../../testing/start-server.ts';
import { wordpressCategories, wordpressPosts } from '../../wordpress/index.ts';
import type { Source, SourceFetch } from '../types.ts';

const url = 'https://atlas.example';

const sources: Record<string, (fetch: SourceFetch) => Source<unknown>> = {
  feedPosts: (fetch) => feedPosts({ url, fetch }),
  wordpressPosts: (fetch) => wordpressPosts({ url, fetch }),
  wordpressCategories: (fetch) => wordpressCategories({ url: `${url}/wp-json`, fetch }),
  ghostPosts: (fetch) => ghostPosts({ url, key: '22', fetch }),
  greenhouseJobs: (fetch) => greenhouseJobs({ board: 'atlas', fetch }),
  leverJobs: (fetch) => leverJobs({ site: 'atlas', fetch }),
  ashbyJobs: (fetch) => ashbyJobs({ board: 'atlas', fetch }),
};

interface Answer {
  body: BodyInit;
  status?: number;
  headers?: Record<string, string>;
  /** The code, and the reason where it has one. */
  is: [code: string, reason?: string];
  /** What the message says to do. */
  advice: RegExp;
}

const page = '<!doctype html><title>Atlas</title><h1>Hello</h1>';
const challenge = '<!doctype html><title>Just a moment...</title><script>_cf_chl_opt={}</script>';
const bots: Pick<Answer, 'is' | 'advice'> = {
  is: ['badShape', 'challenge'],
  advice: /let through/,
};
const html: Pick<Answer, 'is' | 'advice'> = { is: ['badShape', 'html'], advice: /in a browser/ };
const cut: Pick<Answer, 'is' | 'advice'> = { is: ['badShape', 'cutOff'], advice: /again later/ };

const answers: Record<string, Answer> = {
  'a challenge, 200': { body: challenge, ...bots },
  'a challenge, 202': {
    body: '<html><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">',
    status: 202,
    ...bots,
  },
  'a challenge, 403': { body: challenge, status: 403, ...bots },
  'a challenge, 503': { body: challenge, status: 503, ...bots },
  'a challenge by its header, 403': {
    body: '',
    status: 403,
    headers: { 'cf-mitigated': 'challenge' },
    ...bots,
  },
  'a challenge by its header, 429': {
    body: '',
    status: 429,
    headers: { 'x-vercel-mitigated': 'challenge' },
    ...bots,
  },
  'a page, 200': { body: page, ...html },
  'a page with the scripts of a proxy, 200': {
    body: `${page}<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`,
    ...html,
  },
  'a page, 404': { body: page, status: 404, ...html },
  'a page, 410': { body: page, status: 410, ...html },
  'half of a list': { body: '[{"id":1,"title":"A"},{"id"', ...cut },
  'half of an object': { body: '{"items":[{"id":1}', ...cut },
  nothing: { body: '', ...cut },
  'white space': { body: ' \n', ...cut },
  'an unknown encoding': {
    body: Uint8Array.of(0x7b, 0xe9, 0x7d),
    headers: { 'content-type': 'application/json; charset=klingon' },
    is: ['badShape', 'encoding'],
    advice: /UTF-8/,
  },
  'other JSON': { body: '{"a":1}', is: ['badShape'], advice: /check|expected|has no|answers with/ },
  words: { body: 'Hello', is: ['badShape'], advice: /check|no REST API/ },
  'a page, 403': { body: page, status: 403, is: ['unauthorized'], advice: /key/ },
  'a page, 429': { body: page, status: 429, is: ['rateLimited'], advice: /wait/ },
  'a page, 502': { body: page, status: 502, is: ['network'], advice: /again later/ },
};

describe.each(Object.entries(sources))('%s', (name, create) => {
  test.each(Object.entries(answers))('says what it is: %s', async (_answer, given) => {
    const { body, status, headers, is, advice } = given;
    const { fetch } = mockFetch(() => new Response(body, { status, headers }));
    const error: unknown = await create(fetch)
      .page()
      .catch((reason: unknown) => reason);
    const [code, reason] = is;
    expect(error).toMatchObject({
      name: 'SourceError',
      code,
      message: expect.stringMatching(advice),
    });
    expect((error as { reason?: string }).reason).toBe(reason);
  });

  test('says notFound by the word of the API alone', async () => {
    const respond = (body: string) =>
      create(mockFetch(() => new Response(body, { status: 404 })).fetch)
        .page()
        .catch((reason: unknown) => reason);
    const isFeed = name === 'feedPosts';
    expect(await respond('{"code":"rest_no_route","error":"not found"}')).toMatchObject({
      code: 'notFound',
    });
    // A feed has no other words than its status.
    expect(await respond('404 page not found')).toMatchObject({
      code: isFeed ? 'notFound' : 'badShape',
    });
  });

  test.each([
    ['in the middle', undefined, Buffer.from('[{"id":1},')],
    ['in the middle of its compression', 'gzip', gzipSync('[1,2,3]'.repeat(99)).subarray(0, 20)],
  ])('that the connection breaks %s', async (_where, encoding, bytes) => {
    const server = await startServer((_request, response) => {
      const headers = encoding ? { 'content-encoding': encoding } : { 'content-length': '1000' };
      response.writeHead(200, headers);
      response.write(bytes);
      setTimeout(() => response.destroy(), 20);
    });
    const fetch: SourceFetch = (_url, init) => globalThis.fetch(server.url, init);
    const isCaught = create(async (requested, init) => {
      const response = await fetch(requested, init);
      Object.defineProperty(response, 'url', { value: requested });
      return response;
    }).page();
    try {
      await expect(isCaught).rejects.toMatchObject({ code: 'network', reason: 'cutOff' });
    } finally {
      await server.close();
    }
  });
});

test.each([
  ['no entry', '<rss><channel><title>Atlas</title>', 'cutOff'],
  ['a part of one', '<rss><channel><item><link>https://atlas.example/1</link>', 'allSkipped'],
])('a feed that is cut off with %s is an error', async (_name, body, reason) => {
  const { fetch } = mockFetch(() => new Response(body));
  const source = feedPosts({ url, fetch, onSkip: () => undefined });
  await expect(source.page()).rejects.toMatchObject({ code: 'badShape', reason });
});

test('a feed without entries is empty', async () => {
  const { fetch } = mockFetch(() => new Response('<rss><channel></channel></rss>'));
  expect(await feedPosts({ url, fetch }).page()).toEqual({ items: [], next: null });
});
