import { atom, described, item, jsonItem, rss, table } from './build.ts';

const inTitle = (title: string) => atom(`<entry>${title}<link href="/1"/></entry>`);
const inRss = (title: string) => rss(`<item><title>${title}</title><link>/1</link></item>`);

export const texts = [
  ...table({
    by: 'HTML §13.1 (elements, custom and foreign ones), and Office’s prefixes',
    at: 'items.0.excerpt',
    build: described,
    rows: [
      ['<p>Hello<o:p></o:p> world</p>', 'Hello world'],
      ['<w:sdt>Hello</w:sdt> world', 'Hello world'],
      ['<svg><g><path/></g></svg> Hi', 'Hi'],
      ['<math><mi>x</mi><mo>=</mo><mn>1</mn></math>', 'x = 1'],
      ['<p>One</p><p>Two</p>', 'One Two'],
      ['<script>alert(1)</script>Hi', 'Hi'],
    ],
  }),
  ...table({
    by: 'HTML §13.2.5.6: a < that begins no tag is text; names that HTML has not are of code',
    at: 'items.0.excerpt',
    build: described,
    rows: [
      ['Use std::vec and Vec<u8>', 'Use std::vec and Vec<u8>'],
      ['Understanding <Suspense> and <Button />', 'Understanding <Suspense> and <Button />'],
      ['a < b and <3', 'a < b and <3'],
    ],
  }),
  ...table({
    by: 'HTML 4.01 §24 (names), HTML §13.2.5.80 (windows-1252 in numeric references)',
    at: 'items.0.excerpt',
    build: described,
    rows: [
      ['&Kappa;&alpha;&lambda;&eta; &rArr; &hearts;&bogus;', 'Καλη ⇒ ♥&bogus;'],
      ['It&#146;s &#x2014; &#0;', 'It’s — \uFFFD'],
    ],
  }),
  ...table({
    by: 'RSS Advisory Board, character data in titles: once as XML, then as HTML',
    at: 'items.0.title',
    build: inRss,
    rows: [
      ['R&amp;D', 'R&D'],
      ['<![CDATA[R&amp;D]]>', 'R&D'],
      ['Fish &amp;amp; Chips', 'Fish & Chips'],
      ['The &amp;lt;dialog&amp;gt; element', 'The <dialog> element'],
      ['A &lt;em&gt;b&lt;/em&gt;', 'A b'],
    ],
  }),
  ...table({
    by: 'RFC 4287 §3.1.1 (text, html, xhtml), Atom 0.3 §3.1 (media types and modes)',
    at: 'items.0.title',
    build: inTitle,
    rows: [
      ['<title>R&amp;D &lt;b&gt;</title>', 'R&D <b>'],
      ['<title type="html">A &lt;b&gt;b&lt;/b&gt;</title>', 'A b'],
      ['<title type="xhtml"><div>A <b>b</b></div></title>', 'A b'],
      ['<title type="xhtml"><![CDATA[<div>A <b>b</b></div>]]></title>', 'A b'],
      ['<title type="HTML">A &lt;b&gt;b&lt;/b&gt;</title>', 'A b'],
      ['<title type="text/html" mode="escaped">A &lt;b&gt;b&lt;/b&gt;</title>', 'A b'],
      ['<title type="application/xhtml+xml"><div>A <b>b</b></div></title>', 'A b'],
    ],
  }),
  ...table({
    by: 'JSON Feed 1.1, title: plain text, which generators escape',
    at: 'items.0.title',
    build: jsonItem,
    rows: [
      [{ title: '&#8216;Vec<u8>&#8217;' }, '‘Vec<u8>’'],
      [{ title: 'R&D <b>' }, 'R&D <b>'],
    ],
  }),
  ...table({
    by: 'WordPress, the name of the default category in its translations',
    at: 'items.0.category.label',
    build: (names: string[]) => item(names.map((name) => `<category>${name}</category>`).join('')),
    rows: [
      [['Uncategorized'], undefined],
      [['Non classé', 'News'], 'News'],
      [['未分類'], undefined],
    ],
  }),
];
