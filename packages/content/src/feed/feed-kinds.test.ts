import { describe, expect, test } from 'vitest';
import { mockFetch } from '../testing/mock-fetch.ts';
import { feedPosts } from './index.ts';
import { parseFeedDate } from '../date/parse-feed-date.ts';

const url = 'https://atlas.example/dir/feed';

async function read(body: BodyInit, headers = {}) {
  const { fetch } = mockFetch(() => new Response(body, { headers }));
  return feedPosts({ url, fetch, onSkip: () => undefined }).page();
}

const namespaces =
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:a10="http://www.w3.org/2005/Atom" ' +
  'xmlns:m="http://search.yahoo.com/mrss/" xmlns:creator="http://purl.org/dc/elements/1.1/"';
const rss = (items: string, attributes = '') =>
  `<rss version="2.0" ${namespaces} ${attributes}><channel><title>Atlas</title>${items}</channel></rss>`;
const atom = (entries: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces} ${attributes}>${entries}</feed>`;
const item = (content: string) =>
  rss(`<item><title>T</title><link>https://atlas.example/1</link>${content}</item>`);
const titled = (content: string) => rss(`<item><title>T</title>${content}</item>`);
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const hrefOf = async (xml: string) => (await read(xml)).items[0]?.href;

describe('the URL of an entry', () => {
  test.each([
    // RFC 3986 §5, against the URL of the feed
    ['<link>/posts/1</link>', 'https://atlas.example/posts/1'],
    ['<link>1.html</link>', 'https://atlas.example/dir/1.html'],
    ['<link>../1</link>', 'https://atlas.example/1'],
    ['<link>//other.example/1</link>', 'https://other.example/1'],
    ['<link>?p=1</link>', 'https://atlas.example/dir/feed?p=1'],
    ['<link><![CDATA[ /posts/1 ]]></link>', 'https://atlas.example/posts/1'],
    // other places
    ['<a10:link href="/1"/>', 'https://atlas.example/1'],
    ['<atom:link rel="alternate" href="/1"/>', 'https://atlas.example/1'],
    ['<link href="/1"/>', 'https://atlas.example/1'],
    ['<link rel="self" href="/self"/><link rel="alternate" href="/1"/>', 'https://atlas.example/1'],
    ['<guid>https://atlas.example/1</guid>', 'https://atlas.example/1'],
    [
      '<guid isPermaLink="false">7</guid><enclosure url="/1.mp3" type="audio/mpeg"/>',
      'https://atlas.example/1.mp3',
    ],
    [
      '<link>javascript:alert(1)</link><guid>https://atlas.example/1</guid>',
      'https://atlas.example/1',
    ],
  ])('of RSS with %s is %s', async (content, href) => {
    expect(await hrefOf(titled(content))).toBe(href);
  });

  test.each([
    ['<link href="1"/>', '', 'https://atlas.example/dir/1'],
    [
      '<link href="p/1"/>',
      'xml:base="https://base.example/blog/"',
      'https://base.example/blog/p/1',
    ],
    ['<link href="p/1"/>', 'xml:base="/blog/"', 'https://atlas.example/blog/p/1'],
    ['<link href="1" xml:base="x/"/>', 'xml:base="/blog/"', 'https://atlas.example/blog/x/1'],
    ['<id>https://atlas.example/1.html</id>', '', 'https://atlas.example/1.html'],
    ['<link rel="enclosure" href="/1.mp3"/>', '', 'https://atlas.example/1.mp3'],
    ['<content src="/1.html"/>', '', 'https://atlas.example/1.html'],
    ['<link rel="Alternate" href="/1"/>', '', 'https://atlas.example/1'],
  ])('of Atom with %s and %s is %s', async (content, base, href) => {
    expect(await hrefOf(atom(`<entry><title>T</title>${content}</entry>`, base))).toBe(href);
  });

  test.each([
    [{ url: '/1' }, 'https://atlas.example/1'],
    [{ id: 'https://atlas.example/1' }, 'https://atlas.example/1'],
    [{ id: '7', external_url: '//other.example/1' }, 'https://other.example/1'],
    [{ id: '7', attachments: [{ url: '1.mp3' }] }, 'https://atlas.example/dir/1.mp3'],
  ])('of JSON Feed with %j is %s', async (fields, href) => {
    expect(await hrefOf(JSON.stringify({ items: [{ title: 'T', ...fields }] }))).toBe(href);
  });
});

/** As windows-1252, which is Latin-1 here but for one quote. */
const bytes = (text: string) =>
  Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));
const utf16 = (text: string, isBig: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, index) => view.setUint16(index * 2, sign.charCodeAt(0), !isBig));
  return new Uint8Array(view.buffer);
};
const declared = (encoding: string, title = 'It’s café') =>
  `<?xml version="1.0" encoding="${encoding}"?>${rss(`<item><title>${title}</title><link>/1</link></item>`)}`;

describe('the encoding', () => {
  test.each([
    ['windows-1252, declared', bytes(declared('windows-1252')), undefined],
    ['ISO 8859-1, declared', bytes(declared('ISO-8859-1')), undefined],
    ['Latin-1, in the header', bytes(declared('utf-8')), 'latin1'],
    ['us-ascii, declared', bytes(declared('us-ascii')), undefined],
    ['cp1252, in quotes', bytes(declared('utf-8')), '"cp1252"'],
    ['UTF-8 against its header, by its mark', `\uFEFF${declared('utf-8')}`, 'iso-8859-1'],
    ['UTF-8 against its declaration, by its mark', `\uFEFF${declared('iso-8859-1')}`, undefined],
    ['UTF-8 that calls itself UTF-16', declared('utf-16'), undefined],
    ['UTF-8 of an unknown name', declared('utf-8'), 'klingon'],
    ['UTF-8 without a name', declared('').replace(' encoding=""', ''), undefined],
    ['UTF-16 with a mark', utf16(`\uFEFF${declared('utf-16')}`, false), undefined],
    ['UTF-16, big endian', utf16(`\uFEFF${declared('utf-16')}`, true), undefined],
    ['UTF-16 without a mark', utf16(declared('utf-16'), false), undefined],
    ['UTF-16, big endian, without a mark', utf16(declared('utf-16'), true), undefined],
  ])('is found: %s', async (_name, body, charset) => {
    const { items } = await read(body, {
      'content-type': charset ? `text/xml; charset=${charset}` : 'text/xml',
    });
    expect(items[0]?.title).toBe('It’s café');
  });
});

describe('the image', () => {
  const a = 'https://i.example/a.jpg';
  const thumbnail = '<media:thumbnail url="https://i.example/s72-c/t.jpg" width="72" height="72"/>';
  test.each([
    [
      '<media:content width="140" url="https://i.example/140.jpg"/><media:content width="700" url="https://i.example/a.jpg"/>',
      a,
    ],
    ['<media:content url="https://i.example/a.jpg?width=140"/>', `${a}?width=140`],
    ['<m:content url="https://i.example/a.jpg"/>', a],
    ['<media:content url="https://i.example/a.jpg" type="IMAGE/JPEG"/>', a],
    ['<media:content url="//i.example/a.jpg" medium="image"/>', a],
    [
      '<media:content url="https://v.example/v.mp4"/><media:thumbnail url="https://i.example/a.jpg"/>',
      a,
    ],
    [
      '<media:content medium="video" url="https://v.example/v"><media:thumbnail url="https://i.example/a.jpg"/></media:content>',
      a,
    ],
    [
      '<media:group><media:content type="video/mp4" url="https://v.example/v"/><media:thumbnail url="https://i.example/a.jpg"/></media:group>',
      a,
    ],
    ['<enclosure url="//i.example/a.jpg" type="image/jpeg"/>', a],
    ['<enclosure url="https://i.example/a.jpg"/>', a],
    ['<image><url>https://i.example/a.jpg</url></image>', a],
    ['<media:content url="https://0.gravatar.com/avatar/abc?s=96" medium="image"/>', undefined],
    [
      '<media:content url="https://0.gravatar.com/avatar/abc?s=96" medium="image"/><media:content url="https://i.example/a.jpg" medium="image"/>',
      a,
    ],
    [
      `${thumbnail}<description>${escaped('<img src="https://i.example/a.jpg" width="640" height="400">')}</description>`,
      a,
    ],
    [`${thumbnail}<description>no image</description>`, 'https://i.example/s72-c/t.jpg'],
  ])('of %s is %s', async (content, src) => {
    expect((await read(item(content))).items[0]?.image?.src).toBe(src);
  });

  test.each([
    ['<img src="/icon.png" width="30" height="30"><img src="https://i.example/a.jpg">'],
    ['<img src="/icon.png" style="width: 30px"><img src="https://i.example/a.jpg">'],
    ['<img src="/small.jpg" width="72" height="72"><img src="https://i.example/a.jpg">'],
    ['<!-- <img src="/old.jpg"> --><img src="https://i.example/a.jpg">'],
    ['<img src="/p.gif" width="1" height="1"><img src="https://i.example/a.jpg">'],
    ['<img src="https://pixel.wp.com/b.gif"><img src="https://i.example/a.jpg">'],
    ['<img class="avatar avatar-96" src="/me.jpg"><img src="https://i.example/a.jpg">'],
    ['<img src="data:image/gif;base64,R0" data-src="https://i.example/a.jpg">'],
    ['<img src="/blank.gif" data-lazy-src="https://i.example/a.jpg">'],
    ['<img srcset="https://i.example/a.jpg 1x, /b.jpg 2x">'],
    ['<IMG SRC=https://i.example/a.jpg>'],
  ])('of the body %s is the one that stands for it', async (html) => {
    const { items } = await read(item(`<description>${escaped(html)}</description>`));
    expect(items[0]?.image?.src).toBe(a);
  });

  test('of Atom is found in Media RSS too', async () => {
    const { items } = await read(
      atom('<entry><title>T</title><link href="/1"/><media:content url="/a.jpg"/></entry>'),
    );
    expect(items[0]?.image).toEqual({ src: 'https://atlas.example/a.jpg' });
  });
});

test.each([
  ['<author>ada@atlas.example (Ada Lovelace)</author>', 'Ada Lovelace'],
  ['<author>Ada Lovelace (ada@atlas.example)</author>', 'Ada Lovelace'],
  ['<author>Ada Lovelace &lt;ada@atlas.example&gt;</author>', 'Ada Lovelace'],
  ['<author><![CDATA["Ada Lovelace" <ada@atlas.example>]]></author>', 'Ada Lovelace'],
  ['<author>Ada Lovelace, ada@atlas.example</author>', 'Ada Lovelace'],
  ['<dc:creator>Ada Lovelace (mailto:ada@atlas.example)</dc:creator>', 'Ada Lovelace'],
  ['<dc:creator>ada@atlas.example</dc:creator><author>Ada Lovelace</author>', 'Ada Lovelace'],
  ['<creator:creator>Ada Lovelace</creator:creator>', 'Ada Lovelace'],
  ['<itunes:author>Ada Lovelace</itunes:author>', 'Ada Lovelace'],
  [
    '<atom:author><atom:name>Ada Lovelace</atom:name><atom:email>ada@atlas.example</atom:email></atom:author>',
    'Ada Lovelace',
  ],
  ['<a10:author><a10:name>Ada Lovelace</a10:name></a10:author>', 'Ada Lovelace'],
  ['<author>ada@atlas.example</author>', undefined],
  ['<author>&lt;ada@atlas.example&gt;</author>', undefined],
  ['<dc:creator>Ada @ Atlas</dc:creator>', 'Ada @ Atlas'],
])('the author of %s is %s, without an email address', async (content, name) => {
  expect((await read(item(content))).items[0]?.authors?.[0]?.name).toBe(name);
});

test.each([
  ['<p>Hello<o:p></o:p> world</p>', 'Hello world'],
  ['<w:sdt>Hello</w:sdt> world', 'Hello world'],
  ['<svg><g><path/></g></svg> Hi', 'Hi'],
  ['Use std::vec and Vec<u8>', 'Use std::vec and Vec<u8>'],
  ['Understanding <Suspense> and <Button />', 'Understanding <Suspense> and <Button />'],
  ['&Kappa;&alpha;&lambda;&eta; &rArr; &hearts;&bogus;', 'Καλη ⇒ ♥&bogus;'],
])('the text of %s is %s', async (html, text) => {
  const { items } = await read(item(`<description>${escaped(html)}</description>`));
  expect(items[0]?.excerpt).toBe(text);
});

test.each([
  ['Tue, 11 Nov 2025 09:30:00 +01:00', '2025-11-11T09:30:00+01:00'],
  ['Tue, 11 Nov 2025 09:30:00 +0000 (UTC)', '2025-11-11T09:30:00Z'],
  ['Tue,11 Nov 2025 09:30:00 GMT', '2025-11-11T09:30:00Z'],
  ['Tue, 11 Nov 2025 09:30:00 GMT+0100', '2025-11-11T09:30:00+01:00'],
  [
    'Tue Nov 11 2025 09:30:00 GMT+0100 (Central European Standard Time)',
    '2025-11-11T09:30:00+01:00',
  ],
  ['Tuesday, 11-Nov-25 09:30:00 GMT', '2025-11-11T09:30:00Z'],
  ['Tue, Nov 11 2025 09:30:00 GMT', '2025-11-11T09:30:00Z'],
  ['November 11th, 2025', '2025-11-11'],
  ['11 Nov 2025', '2025-11-11'],
  ['Tue, 11 Nov 2025', '2025-11-11'],
  ['11 Nov 2025 9:30 PM GMT', '2025-11-11T21:30:00Z'],
  ['2025-11-11 09:30:00+00:00', '2025-11-11T09:30:00Z'],
  ['2025-11-11 09:30:00 UTC', '2025-11-11T09:30:00Z'],
  ['2025-11-11 09:30:00 +0100', '2025-11-11T09:30:00+01:00'],
  ['2025-11-11T09:30:00+01', '2025-11-11T09:30:00+01:00'],
  ['2025-11-11t09:30:00z', '2025-11-11T09:30:00Z'],
  ['2025-11-11T09:30:00,5Z', '2025-11-11T09:30:00.5Z'],
  ['2025-11-11 09:30:00', undefined],
  ['11/12/2025', undefined],
  ['31 Feb 2025', undefined],
  ['Tue, 11 Nov 2025 25:30:00 GMT', undefined],
  ['11 Nov', undefined],
])('the date %j is %j', (value, date) => {
  expect(parseFeedDate(value)).toBe(date);
});

test.each([
  ['<pubDate>yesterday</pubDate><dc:date>2025-11-11</dc:date>'],
  ['<a10:updated>2025-11-11</a10:updated>'],
  ['<atom:published>2025-11-11</atom:published>'],
  ['<dcterms:created>2025-11-11</dcterms:created>'],
])('the date of %s is found', async (content) => {
  expect((await read(item(content))).items[0]?.publishedAt).toBe('2025-11-11');
});

describe('broken XML', () => {
  const good = '<item><title>Good</title><link>/good</link></item>';
  test.each([
    ['an unescaped <', rss(`<item><title>a < b</title><link>/1</link></item>${good}`)],
    ['an unescaped &', rss(`<item><title>R&D</title><link>/1</link></item>${good}`)],
    ['a cut end', rss(`${good}<item><title>Cut</ti`).slice(0, -'</channel></rss>'.length)],
    ['a cut end in a tag', rss(`${good}<item><link hre`).slice(0, -'</channel></rss>'.length)],
    ['no end', `<rss><channel>${good}`],
    ['an unclosed item', rss(`<item><title>A</title><link>/a</link>${good}`)],
    ['an unclosed title', rss(`<item><title>A<link>/a</link></item>${good}`)],
    ['a closing tag too many', rss(`</b></item>${good}`)],
    ['an attribute without quotes', rss(good, 'a=b c')],
    ['an unclosed comment', rss(`<!-- a ${good}`)],
    [
      'a parameter entity',
      `<!DOCTYPE rss [<!ENTITY % a SYSTEM "https://evil.example/">%a;]>${rss(good)}`,
    ],
    ['words in front', `Warning: something\n${rss(good)}`],
    [
      'a prefix',
      '<x:rss><x:channel><x:item><x:title>Good</x:title><x:link>/good</x:link></x:item></x:channel></x:rss>',
    ],
    [
      'a prefix of Atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Good</a:title><a:link href="/good"/></a:entry></a:feed>',
    ],
    [
      'HTML in an unknown element',
      rss(`<item><title>A</title><link>/a</link><x><p><br>a</x></item>${good}`),
    ],
  ])('costs no good item: %s', async (_name, xml) => {
    const { items } = await read(xml);
    expect(items.at(-1)).toMatchObject({ title: 'Good', href: 'https://atlas.example/good' });
  });

  test('an item in which the response is cut off is left out and counted', async () => {
    const { items, skipped } = await read(`<rss><channel>${good}<item><link>/a</link>`);
    expect([items.length, skipped]).toEqual([1, 1]);
  });
});

test.each([
  ['<title type="xhtml"><![CDATA[<div>A <b>b</b></div>]]></title>'],
  ['<title type="HTML">A &lt;b&gt;b&lt;/b&gt;</title>'],
  ['<title type="text/html" mode="escaped">A &lt;b&gt;b&lt;/b&gt;</title>'],
  ['<title type="application/xhtml+xml"><div>A <b>b</b></div></title>'],
])('the title of %s is read by its type', async (title) => {
  const { items } = await read(atom(`<entry>${title}<link href="/1"/></entry>`));
  expect(items[0]?.title).toBe('A b');
});

test('a title of JSON Feed is decoded, and keeps what looks like a tag', async () => {
  const { items } = await read(
    JSON.stringify({ items: [{ url: '/1', title: '&#8216;Vec<u8>&#8217;' }] }),
  );
  expect(items[0]?.title).toBe('‘Vec<u8>’');
});

test('Atom 0.3 has its dates', async () => {
  const entry =
    '<entry><title>T</title><link rel="alternate" href="/1"/><issued>2025-11-11</issued><modified>2025-11-12</modified></entry>';
  expect((await read(atom(entry, 'version="0.3"'))).items[0]).toMatchObject({
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

test.each(['Uncategorized', 'Non classé', '未分類'])('the category %s is none', async (name) => {
  const one = `<category>${name}</category>`;
  expect((await read(item(one))).items[0]).not.toHaveProperty('category');
  expect((await read(item(`${one}<category>News</category>`))).items[0]?.category?.label).toBe(
    'News',
  );
});

test.each(['Protected: Notes', 'Geschützt: Notes', 'Protégé : Notes', 'Suojattu: Notes'])(
  'the title %s of a post with a password form is Notes',
  async (title) => {
    const form = escaped('<form class="post-password-form">Password</form>');
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
