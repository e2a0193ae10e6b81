import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { mockFetch } from '../testing/mock-fetch.ts';
import { recordedResponse, readRecording } from '../testing/recordings.ts';
import { feedPosts } from './index.ts';

const url = 'http://127.0.0.1:8087/feed/';

async function articlesOf(name: string): Promise<readonly Article[]> {
  const { fetch } = mockFetch(() => recordedResponse(`wordpress/${name}`));
  return (await feedPosts({ url, fetch }).page()).items;
}

/** A recorded feed with one of its texts replaced. */
async function articlesAfter(change: (xml: string) => string): Promise<readonly Article[]> {
  const { fetch } = mockFetch(() => new Response(change(readRecording('wordpress/feed.rss.xml'))));
  return (await feedPosts({ url, fetch }).page()).items;
}

const rss = await articlesOf('feed.rss.xml');
const second = await articlesOf('feed-page-2.rss.xml');
const atom = await articlesOf('feed.atom.xml');
const summaries = await articlesOf('feed-summary.rss.xml');
const byId = (items: readonly Article[], id: number) =>
  items.find((item) => item.id.endsWith(`?p=${id}`));

describe('WordPress feeds', () => {
  test('further pages are requested, ten entries each, until there is none', async () => {
    const { fetch, requested } = mockFetch(({ searchParams }) => {
      const page = searchParams.get('paged');
      if (page === '3') return new Response('<rss><channel/></rss>', { status: 404 });
      return recordedResponse(
        page === '2' ? 'wordpress/feed-page-2.rss.xml' : 'wordpress/feed.rss.xml',
      );
    });
    const source = feedPosts({ url, fetch });
    const first = await source.page();
    expect(first.next).toEqual({ cursor: '2', href: '?page=2' });
    const next = await source.page('2');
    expect(next.items).toHaveLength(10);
    expect(await source.page('3')).toEqual({ items: [], next: null });
    expect(requested.map(({ search }) => search)).toEqual(['', '?paged=2', '?paged=3']);
    expect(first.items[0]?.title).not.toBe(next.items[0]?.title);
  });

  test('a page in the middle can be requested first', async () => {
    const { fetch } = mockFetch(({ searchParams }) =>
      recordedResponse(
        searchParams.has('paged') ? 'wordpress/feed-page-2.rss.xml' : 'wordpress/feed.rss.xml',
      ),
    );
    const { items } = await feedPosts({ url, fetch }).page('2');
    expect(items).toEqual(second);
  });

  test('an unchanged feed is not sent again', async () => {
    const etags: (string | undefined)[] = [];
    const { fetch } = mockFetch((_url, { headers }) => {
      etags.push(headers['if-none-match']);
      return headers['if-none-match']
        ? new Response(null, { status: 304 })
        : recordedResponse('wordpress/feed.rss.xml');
    });
    const source = feedPosts({ url, fetch });
    const before = await source.page();
    expect(await source.page()).toEqual(before);
    expect(etags).toEqual([undefined, '"7b378f4c743851171dba875b3e3cf32b"']);
  });

  test('the first image of the body is the image of the entry, audio is not', async () => {
    expect(byId(rss, 168)?.image).toEqual({
      src: 'http://127.0.0.1:8087/wp-content/uploads/2026/10/hero-landscape-final-v2-1024x576.jpg',
      alt: 'Inline image',
      width: 1024,
      height: 576,
    });
    expect(byId(rss, 160)).not.toHaveProperty('image');
    const { fetch } = mockFetch(() => recordedResponse('wordpress/feed.rss.xml'));
    const { items } = await feedPosts({ url, fetch, imageFromBody: false }).page();
    expect(items.filter(({ image }) => image)).toEqual([]);
  });

  test('titles are decoded once more than by XML, and text about markup stays', async () => {
    expect(byId(rss, 168)?.title).toBe('It’s here: “Atlas” 2.0 & what’s next');
    expect(byId(rss, 164)?.title).toBe('מדריך (חלק 2): אבטחה & פרטיות בענן');
    const titled = (title: string) =>
      articlesAfter((xml) =>
        xml.replace('<title>How not to migrate a database</title>', `<title>${title}</title>`),
      ).then((items) => byId(items, 167)?.title);
    expect(await titled('Fish &amp;amp; Chips')).toBe('Fish & Chips');
    expect(await titled('5 &lt; 6 &#038;&#038; 7 &gt; 3: operators &lt;explained&gt;')).toBe(
      '5 < 6 && 7 > 3: operators <explained>',
    );
    expect(await titled('Broken  title')).toBe('Broken title');
    expect(await titled('&lt;img src=x onerror=alert(1)&gt; Hello')).toBe('Hello');
  });

  test('an entry without a title is named by its first words', () => {
    expect(byId(rss, 161)?.title).toMatch(/^A note without a title/);
    expect(byId(atom, 161)?.title).toBe(byId(rss, 161)?.title);
  });

  test('character references in names of authors are decoded, and the first category is used', () => {
    expect(byId(rss, 165)?.authors).toEqual([{ name: 'Dr. Fatima al-Fihri & Co.' }]);
    expect(byId(rss, 164)?.category).toEqual({ label: 'Security & Privacy' });
    expect(byId(second, 147) ?? {}).not.toHaveProperty('authors');
    expect(byId(atom, 168)?.category).toEqual({ label: 'News' });
    expect(byId(atom, 168)?.authors).toEqual([{ name: 'Newsroom', href: 'https://example.com/' }]);
  });

  test('a deleted author is left out', async () => {
    const items = await articlesAfter((xml) =>
      xml.replaceAll('<![CDATA[Newsroom]]>', '<![CDATA[]]>'),
    );
    expect(byId(items, 168)).not.toHaveProperty('authors');
  });

  test('the guid is the id, the same in RSS and Atom, and not the link', () => {
    expect(rss.map(({ id }) => id)).toEqual(atom.map(({ id }) => id));
    expect(rss[0]?.id).toBe('http://127.0.0.1:8087/?p=168');
    expect(rss[0]?.href).toBe('http://127.0.0.1:8087/2026/11/its-here-atlas-2-0-whats-next-2/');
  });

  test('emoji images become characters, and are never the image', () => {
    expect(byId(rss, 166)?.image?.src ?? '').not.toContain('s.w.org');
    expect(byId(atom, 166)?.image?.src ?? '').not.toContain('s.w.org');
  });

  test('emoji images become characters in excerpts made of bodies', async () => {
    const items = await articlesAfter((xml) =>
      xml.replaceAll(/<description>[\s\S]*?<\/description>/g, ''),
    );
    expect(byId(items, 166)?.excerpt).toMatch(/^Emoji in the body too: 🎉 👍🏿/);
  });

  test('a password-protected post has nothing of its text', () => {
    const post = byId(second, 152);
    expect(post?.title).toBe('Partner price list');
    expect(post).not.toHaveProperty('excerpt');
    expect(post).not.toHaveProperty('image');
    expect(JSON.stringify(second)).not.toMatch(/password/i);
  });

  test('a feed of summaries is complete', () => {
    expect(summaries.map(({ title, excerpt }) => [title, excerpt])).toEqual(
      rss.map(({ title, excerpt }) => [title, excerpt]),
    );
    expect(summaries.filter(({ image }) => image)).toEqual([]);
    expect(rss[0]?.excerpt).toMatch(/^Readers arrive in the middle.*…$/);
  });

  test('dates are instants in RSS and Atom', () => {
    expect(byId(rss, 160)?.publishedAt).toBe('2026-11-01T06:30:00Z');
    expect(rss.map(({ publishedAt }) => publishedAt)).toEqual(
      atom.map(({ publishedAt }) => publishedAt),
    );
    expect(byId(atom, 168)?.updatedAt).toBe('2026-11-21T15:00:00Z');
  });

  test('white space around values is ignored', async () => {
    const items = await articlesAfter((xml) =>
      xml.replaceAll(/<(title|link|guid|pubDate)([^>]*)>([^<]+)</g, '<$1$2>\n\t $3 \n\n<'),
    );
    expect(items).toEqual(rss);
  });
});
