import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { isSourceError } from '../source-error.ts';
import { startServer } from '../../testing/start-server.ts';
import { wordpressPosts } from '../../wordpress/index.ts';

let close: (() => Promise<void>) | undefined;

afterEach(async () => {
  await close?.();
  close = undefined;
});

async function start(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = await startServer(answer);
  close = server.close;
  return server.url;
}

const postOf = (id: number) => ({
  id,
  link: `https://example.org/${id}`,
  title: { rendered: `Note ${id}` },
  date_gmt: '2025-11-11T09:30:00',
});

function sendJson(response: ServerResponse, body: unknown, headers = {}, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

test('pages are read to the end, each post once', async () => {
  const url = await start((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const page = Number(searchParams.get('page'));
    const all = Array.from({ length: 7 }, (_, index) => postOf(index + 1));
    const headers = { 'x-wp-total': '7', 'x-wp-totalpages': '3' };
    sendJson(response, all.slice((page - 1) * 3, page * 3), headers);
  });
  // As a feed has it: without its object.
  const { page } = wordpressPosts({ url, perPage: 3 });
  const ids: string[] = [];
  let cursor: string | undefined;
  let requests = 0;
  do {
    const { items, next, total } = await page(cursor);
    ids.push(...items.map(({ id }) => id));
    expect(total).toBe(7);
    cursor = next?.cursor;
    requests += 1;
  } while (cursor);
  expect(ids).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(requests).toBe(3);
});

test('page declares two parameters, by which a feed detects that it takes a signal', () => {
  expect(wordpressPosts({ url: 'https://example.org' }).page).toHaveLength(2);
});

test.each([
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [429, 'rateLimited'],
  [500, 'network'],
  [502, 'network'],
  [503, 'network'],
])('HTTP %i with an HTML page throws %s', async (status, code) => {
  const url = await start((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', 'retry-after': '7' });
    response.end('<h1>No</h1>');
  });
  await expect(wordpressPosts({ url }).page()).rejects.toMatchObject({
    name: 'SourceError',
    code,
    status,
    retryAfter: 7,
  });
});

test.each([
  [404, 'notFound'],
  [410, 'notFound'],
  [405, 'badShape'],
  [400, 'badShape'],
])('HTTP %i from the API throws %s', async (status, code) => {
  const url = await start((_request, response) =>
    sendJson(response, { code: 'rest_no_route' }, {}, status),
  );
  await expect(wordpressPosts({ url }).page()).rejects.toMatchObject({ code, status });
});

test.each([
  ['a site without a WordPress', 404],
  ['a site that answers everything with its home page', 200],
  ['a challenge', 202],
  ['a page that is gone', 410],
])('%s throws badShape, as only the API itself can say notFound', async (_name, status) => {
  const url = await start((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<h1>Welcome</h1>');
  });
  const expected = { code: 'badShape', reason: 'html', status };
  await expect(wordpressPosts({ url }).page()).rejects.toMatchObject(expected);
});

test.each([
  ['HTML', '<p>Fatal error</p>'],
  ['nothing', ''],
  ['half of it', '[{"id":1,'],
  ['an object', '{"posts":[]}'],
  ['a number', '7'],
  ['null', 'null'],
])('%s instead of a list throws badShape', async (_name, body) => {
  const url = await start((_request, response) => response.end(body));
  const posts = wordpressPosts({ url: `${url}/wp-json` });
  const error = await posts.page().catch((reason: unknown) => reason);
  expect(isSourceError(error) && error.code).toBe('badShape');
});

test('a known API root that now responds with HTML throws badShape, without a new search', async () => {
  let requests = 0;
  const url = await start((_request, response) => {
    requests += 1;
    if (requests === 1) sendJson(response, [postOf(1)]);
    else response.end('<p>Maintenance</p>');
  });
  const posts = wordpressPosts({ url });
  await posts.page();
  await expect(posts.page('2')).rejects.toMatchObject({ code: 'badShape' });
  expect(requests).toBe(2);
});

test('follows redirects', async () => {
  const url = await start((request, response) => {
    if (request.url?.startsWith('/moved')) sendJson(response, [postOf(1)]);
    else response.writeHead(301, { location: `/moved${request.url}` }).end();
  });
  const { items } = await wordpressPosts({ url }).page();
  expect(items).toHaveLength(1);
});

test('a redirect loop throws network', async () => {
  const url = await start((request, response) =>
    response.writeHead(302, { location: request.url ?? '/' }).end(),
  );
  await expect(wordpressPosts({ url }).page()).rejects.toMatchObject({ code: 'network' });
});

test('an unreachable server throws network, with its cause', async () => {
  const url = await start(() => undefined);
  await close?.();
  close = undefined;
  const error = await wordpressPosts({ url })
    .page()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'network',
    cause: { name: 'TypeError', message: 'ECONNREFUSED' },
  });
  expect(error).not.toHaveProperty('status');
});

test('an interrupted response throws network', async () => {
  const url = await start((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('[{"id":');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(wordpressPosts({ url }).page()).rejects.toMatchObject({ code: 'network' });
});

describe('a pending response', () => {
  test.each([
    ['none of it', () => undefined],
    [
      'only its beginning',
      (_request: unknown, response: ServerResponse) => void response.write('['),
    ],
  ])('is aborted after the timeout: %s', async (_name, answer) => {
    const url = await start(answer);
    await expect(wordpressPosts({ url, timeout: 50 }).page()).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('50 ms'),
    });
  });

  test('is aborted on the server by the signal', async () => {
    const controller = new AbortController();
    let isLeft = false;
    const url = await start((_request, response) => {
      response.on('close', () => {
        isLeft = true;
      });
      controller.abort(new Error('gone'));
    });
    const { signal } = controller;
    await expect(wordpressPosts({ url }).page(null, { signal })).rejects.toThrow('gone');
    await expect.poll(() => isLeft).toBe(true);
  });

  test('is not requested with an aborted signal', async () => {
    let requests = 0;
    const url = await start(() => {
      requests += 1;
    });
    const signal = AbortSignal.abort();
    await expect(wordpressPosts({ url }).page(null, { signal })).rejects.toHaveProperty(
      'name',
      'AbortError',
    );
    expect(requests).toBe(0);
  });

  test('is aborted although a custom fetch ignores the signal', async () => {
    const controller = new AbortController();
    const fetch = () => new Promise<Response>(() => undefined);
    const asking = wordpressPosts({ url: 'https://example.org', fetch }).page(null, controller);
    controller.abort();
    await expect(asking).rejects.toHaveProperty('name', 'AbortError');
  });
});

test.each(['0', '-1', '1.5', '01', 'two', '1e3', 'https://example.org/', ' 2', '9999999999'])(
  'the cursor %j throws notFound without a request',
  async (cursor) => {
    const fetch = () => Promise.reject(new Error('asked'));
    await expect(
      wordpressPosts({ url: 'https://example.org', fetch }).page(cursor),
    ).rejects.toMatchObject({ code: 'notFound' });
  },
);

test.each(['', 'example.org', 'ftp://example.org', 'javascript:alert(1)', undefined])(
  'the url %j is said to be wrong',
  async (url) => {
    await expect(wordpressPosts({ url: url as string }).page()).rejects.toMatchObject({
      code: 'badShape',
      reason: 'options',
    });
  },
);

test('headers are sent with each request, and next.href comes from pageHref', async () => {
  const seen: (string | undefined)[] = [];
  const url = await start((request, response) => {
    seen.push(request.headers.authorization);
    sendJson(response, [postOf(1)], { 'x-wp-totalpages': '2' });
  });
  const page = await wordpressPosts({
    url,
    headers: { authorization: 'Basic abc' },
    pageHref: (cursor) => `/blog/page/${cursor}`,
  }).page();
  expect(seen).toEqual(['Basic abc']);
  expect(page.next).toEqual({ cursor: '2', href: '/blog/page/2' });
});

test('no error message contains the query, which may hold keys', async () => {
  const url = await start((_request, response) => response.writeHead(401).end('{"code":"no"}'));
  const error = await wordpressPosts({ url: `${url}/?rest_route=/&key=secret` })
    .page()
    .catch((reason: unknown) => reason);
  expect(String(error)).toContain('SourceError');
  expect(String(error)).not.toContain('secret');
});
