import { atom, entry, item, jsonItem, table } from './build.ts';

const at = 'items.0.authors.0.name';
const ada = 'Ada Lovelace';
const person = '<author><name>Ada Lovelace</name><email>ada@atlas.example</email></author>';

export const authors = [
  ...table({
    by: 'RSS 2.0, author: an address with a name in brackets (RFC 822 §6.1). An address is private',
    at,
    build: item,
    rows: [
      ['<author>ada@atlas.example (Ada Lovelace)</author>', ada],
      ['<author>Ada Lovelace (ada@atlas.example)</author>', ada],
      ['<author>Ada Lovelace &lt;ada@atlas.example&gt;</author>', ada],
      ['<author><![CDATA["Ada Lovelace" <ada@atlas.example>]]></author>', ada],
      ['<author>Ada Lovelace, ada@atlas.example</author>', ada],
      ['<author>ada@atlas.example</author>', undefined],
      ['<author>&lt;ada@atlas.example&gt;</author>', undefined],
    ],
  }),
  ...table({
    by: 'Dublin Core 1.1, creator',
    at,
    build: item,
    rows: [
      ['<dc:creator>Ada Lovelace</dc:creator>', ada],
      ['<dc:creator><![CDATA[Lovelace &#38; Co.]]></dc:creator>', 'Lovelace & Co.'],
      ['<dc:creator>Ada Lovelace (mailto:ada@atlas.example)</dc:creator>', ada],
      ['<dc:creator>ada@atlas.example</dc:creator><author>Ada Lovelace</author>', ada],
      ['<creator:creator>Ada Lovelace</creator:creator>', ada],
      ['<dc:creator>Ada @ Atlas</dc:creator>', 'Ada @ Atlas'],
    ],
  }),
  ...table({
    by: 'Apple Podcasts, itunes:author; Atom in RSS (RFC 4287 §4.2.1)',
    at,
    build: item,
    rows: [
      ['<itunes:author>Ada Lovelace</itunes:author>', ada],
      ['<atom:author><atom:name>Ada Lovelace</atom:name></atom:author>', ada],
      ['<a10:author><a10:name>Ada Lovelace</a10:name></a10:author>', ada],
    ],
  }),
  ...table({
    by: 'RFC 4287 §3.2 and §4.2.1: an entry without an author has that of its feed',
    at,
    build: (content: string) => content,
    rows: [
      [entry(person), ada],
      [atom(`${person}<entry><title>T</title><link href="/1"/></entry>`), ada],
      [entry('<author><name>ada@atlas.example</name></author>'), undefined],
    ],
  }),
  ...table({
    by: 'JSON Feed 1.1, authors, and author of version 1',
    at,
    build: jsonItem,
    rows: [
      [{ authors: [{ name: ada }] }, ada],
      [{ author: { name: ada } }, ada],
      [{ authors: [{ name: 'ada@atlas.example' }] }, undefined],
    ],
  }),
];
