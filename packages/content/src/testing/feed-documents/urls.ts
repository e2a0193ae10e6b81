import { atom, rss, table, titled } from './build.ts';

const at = 'items.0.href';
const inAtom = (content: string) => atom(`<entry><title>T</title>${content}</entry>`);

export const urls = [
  ...table({
    by: 'RFC 3986 §5.2, against the URL of the feed (§5.1.3)',
    at,
    build: titled,
    rows: [
      ['<link>/posts/1</link>', 'https://atlas.example/posts/1'],
      ['<link>1.html</link>', 'https://atlas.example/dir/1.html'],
      ['<link>./1</link>', 'https://atlas.example/dir/1'],
      ['<link>../1</link>', 'https://atlas.example/1'],
      ['<link>../../../1</link>', 'https://atlas.example/1'],
      ['<link>//other.example/1</link>', 'https://other.example/1'],
      ['<link>?p=1</link>', 'https://atlas.example/dir/feed?p=1'],
      ['<link>?a=1&amp;b=2</link>', 'https://atlas.example/dir/feed?a=1&b=2'],
      ['<link><![CDATA[ /posts/1 ]]></link>', 'https://atlas.example/posts/1'],
      ['<link>\n  https://atlas.example/1\n</link>', 'https://atlas.example/1'],
    ],
  }),
  ...table({
    by: 'URL Standard §4.4: what browsers make of a path',
    at,
    build: titled,
    rows: [
      ['<link>/a b</link>', 'https://atlas.example/a%20b'],
      ['<link>/記事</link>', 'https://atlas.example/%E8%A8%98%E4%BA%8B'],
      ['<link>HTTPS://Atlas.Example/1</link>', 'https://atlas.example/1'],
    ],
  }),
  ...table({
    by: 'Atom in RSS (RFC 4287 §4.2.7), as .NET and others write it',
    at,
    build: titled,
    rows: [
      ['<a10:link href="/1"/>', 'https://atlas.example/1'],
      ['<atom:link rel="alternate" href="/1"/>', 'https://atlas.example/1'],
      ['<link href="/1"/>', 'https://atlas.example/1'],
      ['<link rel="self" href="/s"/><link rel="alternate" href="/1"/>', 'https://atlas.example/1'],
    ],
  }),
  ...table({
    by: 'RSS 2.0, guid (a permalink unless it says false) and enclosure',
    at,
    build: titled,
    rows: [
      ['<guid>https://atlas.example/1</guid>', 'https://atlas.example/1'],
      ['<guid isPermaLink="true">https://atlas.example/1</guid>', 'https://atlas.example/1'],
      ['<guid isPermaLink="false">https://atlas.example/1</guid>', undefined],
      [
        '<guid isPermaLink="false">7</guid><enclosure url="/1.mp3" type="audio/mpeg"/>',
        'https://atlas.example/1.mp3',
      ],
      [
        '<link>javascript:alert(1)</link><guid>https://atlas.example/1</guid>',
        'https://atlas.example/1',
      ],
    ],
  }).map((each) =>
    // One without a link would be the only item, and so an error.
    ({
      ...each,
      body: String(each.body).replace(
        '</channel>',
        '<item><title>U</title><link>/2</link></item></channel>',
      ),
      value: each.value ?? 'https://atlas.example/2',
    }),
  ),
  ...table({
    by: 'RFC 4287 §4.2.7.2 (no relation is alternate), §4.2.6 and §4.1.3.2',
    at,
    build: inAtom,
    rows: [
      ['<link href="1"/>', 'https://atlas.example/dir/1'],
      ['<link rel="Alternate" href="/1"/>', 'https://atlas.example/1'],
      ['<link rel="self" href="/s"/><link href="/1"/>', 'https://atlas.example/1'],
      ['<id>https://atlas.example/1.html</id>', 'https://atlas.example/1.html'],
      ['<link rel="enclosure" href="/1.mp3"/>', 'https://atlas.example/1.mp3'],
      ['<content src="/1.html"/>', 'https://atlas.example/1.html'],
      [
        '<link type="application/json" href="/j"/><link type="text/html" href="/1"/>',
        'https://atlas.example/1',
      ],
    ],
  }),
  ...table({
    by: 'XML Base §3 and §4, RFC 4287 §2',
    at,
    build: ([link, base]: [string, string]) => atom(`<entry><title>T</title>${link}</entry>`, base),
    rows: [
      [['<link href="p/1"/>', 'xml:base="https://b.example/blog/"'], 'https://b.example/blog/p/1'],
      [['<link href="p/1"/>', 'xml:base="/blog/"'], 'https://atlas.example/blog/p/1'],
      [['<link href="1" xml:base="x/"/>', 'xml:base="/blog/"'], 'https://atlas.example/blog/x/1'],
      [['<link href="/1"/>', 'xml:base="javascript:alert(1)//"'], 'https://atlas.example/1'],
    ],
  }),
  ...table({
    by: 'XML Base in RSS',
    at,
    build: (base: string) => rss('<item><title>T</title><link>1</link></item>', base),
    rows: [['xml:base="https://b.example/blog/"', 'https://b.example/blog/1']],
  }),
  ...table({
    by: 'JSON Feed 1.1, items (url, id, external_url) and attachments',
    at,
    build: (fields: object) => JSON.stringify({ items: [{ title: 'T', ...fields }] }),
    rows: [
      [{ url: '/1' }, 'https://atlas.example/1'],
      [{ id: 'https://atlas.example/1' }, 'https://atlas.example/1'],
      [{ id: '7', external_url: '//other.example/1' }, 'https://other.example/1'],
      [{ id: '7', url: '/1', external_url: 'https://other.example/' }, 'https://atlas.example/1'],
      [{ id: '7', attachments: [{ url: '1.mp3' }] }, 'https://atlas.example/dir/1.mp3'],
    ],
  }),
];
