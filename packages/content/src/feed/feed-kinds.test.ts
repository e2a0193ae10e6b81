import { describe, expect, test } from 'vitest';
import { feedDocuments, feedUrl, type FeedDocument } from '../testing/feed-documents/index.ts';
import { mockFetch } from '../testing/mock-fetch.ts';
import { feedPosts } from './index.ts';

async function read(body: BodyInit, headers = {}) {
  const { fetch } = mockFetch(() => new Response(body, { headers }));
  return feedPosts({ url: feedUrl, fetch, onSkip: () => undefined }).page();
}

const rss = (items: string) => `<rss><channel>${items}</channel></rss>`;

/** The value at a path; `-1` is the last one. */
function getAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((each, key) => {
    if (Array.isArray(each)) return each.at(Number(key));
    return (each as Record<string, unknown> | undefined)?.[key];
  }, value);
}

describe.each(Object.entries(feedDocuments))('%s', (_kind, documents: FeedDocument[]) => {
  test.each(documents)('$name, by $by', async ({ body, headers, at, value }) => {
    const page = await read(body, headers);
    expect(page.items.length).toBeGreaterThan(0);
    expect(getAt(page, at)).toEqual(value);
  });
});

test('there are at least 150 documents, each with what says that its value is right', () => {
  const all: FeedDocument[] = Object.values(feedDocuments).flat();
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(all.filter(({ by }) => by.length < 10)).toEqual([]);
  const bodies = new Set(all.map(({ body, headers }) => JSON.stringify([String(body), headers])));
  expect(bodies.size).toBe(all.length);
});

test('an item in which the response is cut off is left out and counted', async () => {
  const good = '<item><title>Good</title><link>/good</link></item>';
  const { items, skipped, skippedFor } = await read(`<rss><channel>${good}<item><link>/a</link>`);
  expect([items.length, skipped]).toEqual([1, 1]);
  expect(skippedFor).toEqual({ 'the response is cut off in it': 1 });
});

test('Atom 0.3 has its dates', async () => {
  const entry =
    '<entry><title>T</title><link rel="alternate" href="/1"/><issued>2025-11-11</issued><modified>2025-11-12</modified></entry>';
  const feed = `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${entry}</feed>`;
  expect((await read(feed)).items[0]).toMatchObject({
    publishedAt: '2025-11-11',
    updatedAt: '2025-11-12',
  });
});

test('items of one guid and different links are different items', async () => {
  const same = (path: string) =>
    `<item><title>T</title><link>/${path}</link><guid isPermaLink="false">same</guid></item>`;
  const { items } = await read(rss(same('1') + same('2') + same('1')));
  expect(items.map(({ id }) => id)).toEqual(['https://atlas.example/1', 'https://atlas.example/2']);
});

test.each(['Protected: Notes', 'Geschützt: Notes', 'Protégé : Notes', 'Suojattu: Notes'])(
  'the title %s of a post with a password form is Notes',
  async (title) => {
    const form = '&lt;form class="post-password-form">Password&lt;/form>';
    const { items } = await read(
      rss(`<item><title>${title}</title><link>/1</link><description>${form}</description></item>`),
    );
    expect(items[0]).toEqual({
      id: 'https://atlas.example/1',
      href: 'https://atlas.example/1',
      title: 'Notes',
    });
  },
);
