import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSafePage, expectNoMarkup } from '../testing/expect-safe-page.ts';
import { mutate } from '../testing/mutate.ts';
import { getPageOrUndefined } from '../testing/get-page-or-undefined.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { readRecording } from '../testing/recordings.ts';
import { parseFeedDate } from '../date/parse-feed-date.ts';
import { feedPosts } from './index.ts';

const url = 'https://atlas.example/feed';

async function read(body: string | Uint8Array<ArrayBuffer>, headers = {}) {
  const { fetch } = mockFetch(() => new Response(body, { headers }));
  const reasons: string[] = [];
  const onSkip = ({ reason }: { reason: string }) => void reasons.push(reason);
  const page = await feedPosts({ url, fetch, onSkip }).page();
  return { ...page, reasons };
}

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Atlas</title>${channel}${items}</channel></rss>`;

describe('JSON Feed', () => {
  const feed = readRecording('feeds/feed.json');

  test('has plain titles, posts without a title, and authors of the item', async () => {
    const { items, next } = await read(feed);
    expect(next).toEqual({ cursor: '2', href: '?page=2' });
    expect(items).toEqual([
      {
        id: 'https://atlas.example/notes',
        title: 'Vec<u8> & friends',
        href: 'https://atlas.example/notes',
        publishedAt: '2025-11-11T09:30:00+01:00',
        updatedAt: '2025-11-12T09:30:00+01:00',
        category: { label: 'Types' },
        image: {
          src: 'https://atlas.example/engine.jpg',
          alt: 'An engine',
          width: 1600,
          height: 900,
        },
        excerpt: 'What a `<u8>` is.',
        authors: [{ name: 'Ada Lovelace', href: 'https://atlas.example/ada' }],
        lang: 'en-GB',
      },
      {
        id: '7',
        title: 'A note without a title. It has two sentences.',
        href: 'https://atlas.example/7',
        publishedAt: '2025-11-10T09:30:00Z',
        image: { src: 'https://atlas.example/7.png' },
        authors: [{ name: 'Grace Hopper' }],
        lang: 'en',
      },
      {
        id: 'https://atlas.example/link',
        title: 'A link',
        href: 'https://atlas.example/link',
        excerpt: 'See there.',
        authors: [{ name: 'Alan Turing' }],
        lang: 'en',
      },
    ]);
  });

  test('follows next_url, and ends where that is a loop', async () => {
    const second = JSON.stringify({ ...JSON.parse(feed), items: [] });
    const { fetch, requested } = mockFetch(
      ({ search }) => new Response(search === '?page=2' ? second : feed),
    );
    const source = feedPosts({ url, fetch });
    expect(await source.page('2')).toEqual({ items: [], next: null });
    expect(requested.map(({ pathname, search }) => pathname + search)).toEqual([
      '/feed',
      '/feed.json?page=2',
    ]);
  });
});

describe('RSS', () => {
  test('has images in its extensions', async () => {
    const item = (extension: string) =>
      `<item><title>A</title><link>https://atlas.example/a</link>${extension}</item>`;
    for (const extension of [
      '<media:content url="https://atlas.example/a.jpg?a=1&amp;b=2" medium="image"/>',
      '<media:group><media:content url="https://atlas.example/a.mp4" type="video/mp4"/><media:content url="https://atlas.example/a.jpg?a=1&amp;b=2" type="image/jpeg"/></media:group>',
      '<media:thumbnail url="https://atlas.example/a.jpg?a=1&amp;b=2"/>',
      '<enclosure url="https://atlas.example/a.jpg?a=1&amp;b=2" type="image/jpeg" length="1"/>',
      '<itunes:image href="https://atlas.example/a.jpg?a=1&amp;b=2"/>',
      '<description>&lt;img src="https://px.example/p.gif" width="1" height="1"&gt;&lt;img src=\'/a.jpg?a=1&amp;amp;b=2\'&gt;</description>',
    ]) {
      const { items } = await read(rss(item(extension)));
      expect(items[0]?.image, extension).toEqual({ src: 'https://atlas.example/a.jpg?a=1&b=2' });
    }
  });

  test('has no email address in its authors', async () => {
    const { items } = await read(
      rss(
        '<item><title>A</title><link>https://atlas.example/a</link><author>ada@atlas.example (Ada Lovelace)</author></item>' +
          '<item><title>B</title><link>https://atlas.example/b</link><author>ada@atlas.example</author></item>',
      ),
    );
    expect(items.map(({ authors }) => authors)).toEqual([[{ name: 'Ada Lovelace' }], undefined]);
  });

  test('uses the guid as the link, unless isPermaLink is false', async () => {
    const item = (guid: string) => `<item><title>A</title>${guid}</item>`;
    const { items, reasons } = await read(
      rss(
        item('<guid>https://atlas.example/a</guid>') +
          item('<guid isPermaLink="false">https://atlas.example/b</guid>') +
          item('<guid>7</guid><link>javascript:alert(1)</link>') +
          item(''),
      ),
    );
    expect(items.map(({ href }) => href)).toEqual(['https://atlas.example/a']);
    expect(reasons).toEqual([
      'its link is not an http(s) URL',
      'its link is not an http(s) URL',
      'it has neither id nor link',
    ]);
  });

  test('follows an Atom link to the next page (RFC 5005)', async () => {
    const next = '<atom:link rel="self" href="/feed"/><atom:link rel="next" href="?page=2"/>';
    expect((await read(rss('', next))).next).toEqual({ cursor: '2', href: '?page=2' });
  });

  test('is decoded in its declared encoding', async () => {
    const xml = `<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>Café</title><link>https://a.example/</link></item></channel></rss>`;
    const bytes = Uint8Array.from(xml, (character) => character.charCodeAt(0));
    expect((await read(bytes)).items[0]?.title).toBe('Café');
    expect((await read(xml, { 'content-type': 'text/xml; charset=utf-8' })).items[0]?.title).toBe(
      'Café',
    );
  });

  test('has items beside the channel in version 1.0', async () => {
    const xml =
      '<rdf:RDF><channel><title>Atlas</title></channel><item><title>A</title><link>https://a.example/</link><dc:date>2025-11-11T09:30Z</dc:date></item></rdf:RDF>';
    expect((await read(xml)).items[0]).toMatchObject({ publishedAt: '2025-11-11T09:30Z' });
  });

  test('expands no declared entities', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const { items } = await read(
      bomb + rss('<item><title>&b;</title><link>https://a.example/</link></item>').slice(21),
    );
    expect(items[0]?.title).toBe('&b;');
  });
});

describe('Atom', () => {
  const atom = (entry: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb"><author><name>Ada Lovelace</name></author><entry>${entry}</entry></feed>`;
  const link = '<link href="https://a.example/1"/><updated>2025-11-11T09:30:00Z</updated>';

  test.each([
    ['<title>R&amp;D &lt;b&gt;</title>', 'R&D <b>'],
    ['<title type="html">R&amp;amp;D &lt;b&gt;x&lt;/b&gt;</title>', 'R&D x'],
    ['<title type="xhtml"><div>R&amp;D <b>x</b></div></title>', 'R&D x'],
    ['<title type="html"><![CDATA[R&amp;D <b>x</b>]]></title>', 'R&D x'],
  ])('parses %s by its type', async (title, text) => {
    expect((await read(atom(title + link))).items[0]?.title).toBe(text);
  });

  test('falls back to author and language of the feed, and to the updated date', async () => {
    const { items } = await read(atom(`<title>A</title>${link}`));
    expect(items[0]).toEqual({
      id: 'https://a.example/1',
      title: 'A',
      href: 'https://a.example/1',
      publishedAt: '2025-11-11T09:30:00Z',
      authors: [{ name: 'Ada Lovelace' }],
      lang: 'nb',
    });
  });

  test('links the page, not the entry’s own feed', async () => {
    const links =
      '<link rel="replies" href="https://a.example/r"/><link rel="alternate" type="application/json" href="https://a.example/j"/><link rel="alternate" type="text/html" href="https://a.example/h"/>';
    expect((await read(atom(`<title>A</title>${links}`))).items[0]?.href).toBe(
      'https://a.example/h',
    );
  });
});

test.each([
  ['Tue, 11 Nov 2025 09:30:00 +0100', '2025-11-11T09:30:00+01:00'],
  ['11 Nov 2025 09:30 GMT', '2025-11-11T09:30:00Z'],
  ['Tue, 11 Nov 2025 09:30:00 PST', '2025-11-11T09:30:00-08:00'],
  ['Tue, 11 Nov 2025 09:30:00 CET', '2025-11-11T09:30:00+01:00'],
  ['Tue, 1 November 25 9:30:00 -0000', '2025-11-01T09:30:00Z'],
  ['Thu, 31 Dec 98 23:59:59 EST', '1998-12-31T23:59:59-05:00'],
  ['2025-11-11T09:30:00Z', '2025-11-11T09:30:00Z'],
  ['2025-11-11', '2025-11-11'],
  ['Tue, 11 Nov 2025 09:30:00 IST', undefined],
  ['Tue, 31 Feb 2025 09:30:00 GMT', undefined],
  ['2025-11-11 17:00:00', undefined],
  ['Tue, 11 Nov 2025 09:30:00', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('parses the date %j as %j', (value, date) => {
  expect(parseFeedDate(value)).toBe(date);
});

test.each([
  ['a page', '<!doctype html><html><body><p>Hello<br></body></html>'],
  ['nothing', ''],
  ['words', 'Not found'],
  ['other JSON', '{"posts":[]}'],
  ['half a feed', '<rss><channel><item><title>A'],
  ['other XML', '<opml><body/></opml>'],
])('%s throws badShape', async (_name, body) => {
  await expect(read(body)).rejects.toMatchObject({ name: 'SourceError', code: 'badShape' });
});

test('a missing feed throws notFound on every page', async () => {
  const { fetch } = mockFetch(() => new Response('', { status: 404 }));
  for (const cursor of ['1', '2']) {
    await expect(feedPosts({ url, fetch }).page(cursor)).rejects.toMatchObject({
      code: 'notFound',
    });
  }
});

test('follows at most a limited number of linked pages', async () => {
  let count = 0;
  const { fetch } = mockFetch(() => {
    count += 1;
    return json({ items: [], next_url: `/feed?after=${count}` });
  });
  const source = feedPosts({ url, fetch });
  expect(await source.page('999999')).toEqual({ items: [], next: null });
  expect(count).toBe(1);
  await source.page('21');
  expect(count).toBe(21);
  expect(await source.page('51')).toEqual({ items: [], next: null });
  expect(count).toBeLessThanOrEqual(22);
});

test('a page is safe for every JSON response, and each skipped entry is reported', async () => {
  const original = JSON.parse(readRecording('feeds/feed.json')) as unknown;
  await fc.assert(
    fc.asyncProperty(mutate(original), async (answer) => {
      const { fetch } = mockFetch(() => json(answer));
      let left = 0;
      const onSkip = () => void (left += 1);
      const page = await getPageOrUndefined(feedPosts({ url, fetch, onSkip }));
      const { items } = (answer ?? {}) as { items?: unknown };
      expectSafePage(page ?? { items: [], next: null });
      expect((page?.items.length ?? 0) + left).toBe(Array.isArray(items) ? items.length : 0);
      expect(page?.skipped ?? 0).toBe(page ? left : 0);
    }),
    { numRuns: 5000 },
  );
});

test('a page is safe or an error for every XML response', async () => {
  const atom = 1;
  const feeds = ['feed.rss.xml', 'feed.atom.xml', 'feed-page-2.rss.xml'].map((name) =>
    readRecording(`wordpress/${name}`).slice(0, 6000),
  );
  // Not what is escaped: in HTML that stands for itself.
  const pieces =
    '<script>alert(1)</script>|<img src=x onerror=alert(1)>|javascript:alert(1)|]]>|<![CDATA[|</item>|<item>|<entry>|<link>|&#0;|&bogus;|<!--|-->|<|>|&|"'.split(
      '|',
    );
  const changes = fc.array(
    fc.record({ at: fc.nat(5999), drop: fc.nat(40), put: fc.constantFrom('', ...pieces) }),
    { minLength: 1, maxLength: 6 },
  );
  // Closed again, so that more than the first change is read.
  const ends = ['</channel></rss>', '</feed>', '</channel></rss>'];
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(2), changes, async (which, all) => {
      const whole = feeds[which]!;
      let xml = whole.slice(
        0,
        Math.max(whole.lastIndexOf('</item>') + 7, whole.lastIndexOf('</entry>') + 8),
      );
      for (const { at, drop, put } of all) xml = xml.slice(0, at) + put + xml.slice(at + drop);
      const { fetch } = mockFetch(() => new Response(xml + ends[which]));
      const page = await getPageOrUndefined(feedPosts({ url, fetch, onSkip: () => undefined }));
      expectSafePage(page ?? { items: [], next: null });
      // Atom says of each text what it is, and where that is lost, markup in it is text.
      if (which !== atom) expectNoMarkup(page ?? { items: [], next: null });
      shown += page?.items.length ?? 0;
    }),
    { numRuns: 5000 },
  );
  expect(shown).toBeGreaterThan(1000);
});
