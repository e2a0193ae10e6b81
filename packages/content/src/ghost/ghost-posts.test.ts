import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectSafePage } from '../testing/expect-safe-page.ts';
import { mutate } from '../testing/mutate.ts';
import { getPageOrUndefined } from '../testing/get-page-or-undefined.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { mockFetchFromRecording } from '../testing/mock-fetch-from-recording.ts';
import { readRecording } from '../testing/recordings.ts';
import { ghostPosts } from './index.ts';

const site = { url: 'https://atlas.example/journal/', key: 'a3b2' };

test('requests posts with their tags and authors', async () => {
  const sent: Record<string, string>[] = [];
  const { fetch, requested } = mockFetch((_url, init) => {
    sent.push(init.headers);
    return json(JSON.parse(readRecording('ghost/posts-page-1.json')));
  });
  const filter = 'tag:compilers+featured:true';
  const page = await ghostPosts({ ...site, perPage: 3, filter, fetch }).page('1');
  expect(requested[0]?.origin + requested[0]!.pathname).toBe(
    'https://atlas.example/journal/ghost/api/content/posts/',
  );
  expect(Object.fromEntries(requested[0]!.searchParams)).toEqual({
    key: 'a3b2',
    include: 'tags,authors',
    limit: '3',
    page: '1',
    filter,
  });
  expect(sent[0]).toEqual({ accept: 'application/json', 'accept-version': 'v5.0' });
  expect(page).toMatchObject({ total: 7, next: { cursor: '2', href: '?page=2' } });
});

test('keeps text that looks like markup', async () => {
  const { fetch } = mockFetchFromRecording('ghost/posts-page-1.json');
  const { items } = await ghostPosts({ ...site, fetch }).page();
  expect(items[0]).toEqual({
    id: '5c7ece47da174000c0c5c6d1',
    title: 'Why <script> blocks, & what `&amp;` means',
    href: 'https://atlas.example/why-script-blocks/',
    publishedAt: '2025-11-11T09:30:00.000+00:00',
    updatedAt: '2025-11-12T10:00:00.000+00:00',
    category: { label: 'Compilers', href: 'https://atlas.example/tag/compilers/' },
    image: {
      src: 'https://atlas.example/content/images/2025/11/machine%20room.jpg',
      alt: 'A machine room',
    },
    excerpt: 'What the parser does, in three steps.',
    authors: [
      { name: 'Ada Lovelace', href: 'https://atlas.example/author/ada/' },
      { name: 'Grace Hopper', href: 'https://atlas.example/author/grace/' },
    ],
    readingMinutes: 7,
  });
});

test('leaves out internal tags, and lists members-only posts', async () => {
  const { fetch } = mockFetchFromRecording('ghost/posts-page-1.json');
  const { items } = await ghostPosts({ ...site, fetch }).page();
  expect(items[1]?.category?.label).toBe('R&D');
  expect(items[2]).toMatchObject({ title: 'For members', excerpt: 'The beginning of it.' });
  expect(items[2]).not.toHaveProperty('readingMinutes');
  expect(items[2]).not.toHaveProperty('updatedAt');
});

test('ends where Ghost has no next page', async () => {
  const { fetch } = mockFetchFromRecording('ghost/posts-page-3-last.json');
  expect(await ghostPosts({ ...site, fetch }).page('3')).toMatchObject({ next: null, total: 7 });
});

test('an unknown key throws unauthorized, and is in no message', async () => {
  const { fetch } = mockFetchFromRecording('ghost/unknown-key.json', { status: 401 });
  const error = await ghostPosts({ ...site, fetch })
    .page()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'unauthorized', status: 401 });
  expect(String(error)).not.toContain(site.key);
});

test('never requests more than a hundred posts', async () => {
  const { fetch, requested } = mockFetchFromRecording('ghost/posts-page-1.json');
  await ghostPosts({ ...site, perPage: 1000, fetch }).page();
  expect(requested[0]?.searchParams.get('limit')).toBe('100');
});

test('a page is safe for every response of Ghost, and each skipped record is reported', async () => {
  const original = JSON.parse(readRecording('ghost/posts-page-1.json')) as unknown;
  await fc.assert(
    fc.asyncProperty(mutate(original), async (answer) => {
      const { fetch } = mockFetch(() => json(answer));
      let left = 0;
      const onSkip = () => void (left += 1);
      const page = await getPageOrUndefined(ghostPosts({ ...site, fetch, onSkip }));
      const { posts } = (answer ?? {}) as { posts?: unknown };
      const isLost = Array.isArray(posts) && posts.length > 0 && posts.length === left;
      expect(page === undefined).toBe(!Array.isArray(posts) || isLost);
      expectSafePage(page ?? { items: [], next: null });
      expect((page?.items.length ?? 0) + left).toBe(Array.isArray(posts) ? posts.length : 0);
    }),
    { numRuns: 5000 },
  );
});
