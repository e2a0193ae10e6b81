import { expect, test } from 'vitest';
import { formatDate } from '../index.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { wordpressSite } from './index.ts';

const url = 'https://atlas.example/blog';
const index = {
  name: 'Atlas &amp; Friends',
  description: 'It&#039;s a journal',
  url: 'https://atlas.example/blog',
  home: 'https://atlas.example',
  gmt_offset: '-5',
  timezone_string: 'America/New_York',
  site_icon_url: 'https://atlas.example/icon.png',
  namespaces: ['wp/v2'],
};

test('a site says its name, decoded, and what else it knows', async () => {
  const { fetch, requested } = mockFetch(() => json(index));
  expect(await wordpressSite({ url, fetch })).toEqual({
    name: 'Atlas & Friends',
    href: 'https://atlas.example/',
    description: "It's a journal",
    icon: 'https://atlas.example/icon.png',
    timeZone: 'America/New_York',
  });
  expect(requested.map(({ pathname }) => pathname)).toEqual(['/blog/wp-json/']);
});

test.each([
  ['5.5', undefined],
  ['2', 'Etc/GMT-2'],
  [-5, 'Etc/GMT+5'],
  [0, 'UTC'],
  ['x', undefined],
  [99, undefined],
])('the time zone of the offset %j is %s', async (offset, timeZone) => {
  const { fetch } = mockFetch(() => json({ ...index, timezone_string: '', gmt_offset: offset }));
  const site = await wordpressSite({ url, fetch });
  expect(site.timeZone).toBe(timeZone);
  // A name that Intl knows.
  expect(formatDate('2025-11-11T12:00:00Z', { timeZone })?.text).toBe('Nov 11, 2025');
});

test.each([
  ['a plain index', '/?rest_route=/', '/?rest_route=%2F'],
  ['a root', '/wp-json/', '/wp-json/?'],
])('it is found at %s', async (_name, path, asked) => {
  const { fetch, requested } = mockFetch(() => json(index));
  await wordpressSite({ url: `https://atlas.example${path}`, fetch });
  expect(requested[0]?.href).toContain(`https://atlas.example${asked}`);
});

test.each([
  ['a page', () => new Response('<h1>Hello</h1>'), { code: 'badShape', reason: 'html' }],
  ['other JSON', () => json([1]), { code: 'badShape' }],
  ['a lock', () => json({ code: 'rest_forbidden' }, { status: 401 }), { code: 'unauthorized' }],
])('%s instead is an error', async (_name, respond, error) => {
  const { fetch } = mockFetch(respond);
  await expect(wordpressSite({ url, fetch })).rejects.toMatchObject(error);
});
