import { atom, rss, type FeedDocument } from './build.ts';

const good = '<item><title>Good</title><link>/good</link></item>';
const entity = '<!ENTITY % a SYSTEM "https://evil.example/">%a;';

const wellFormed = 'XML 1.0 §2.1: not well-formed, so read item by item';
const names = 'Namespaces in XML 1.0 §3: a prefix means what it is declared as';
const declaration = 'XML 1.0 §4.1: parameter entities, which are not expanded';

const rows: [name: string, body: string, by: string][] = [
  ['an unescaped <', rss(`<item><title>a < b</title><link>/1</link></item>${good}`), wellFormed],
  ['an unescaped &', rss(`<item><title>R&D</title><link>/1</link></item>${good}`), wellFormed],
  ['a cut end', rss(`${good}<item><title>Cut</ti`).slice(0, -16), wellFormed],
  ['a cut end in a tag', rss(`${good}<item><link hre`).slice(0, -16), wellFormed],
  ['a cut end in CDATA', rss(`${good}<item><title><![CDATA[Cu`).slice(0, -16), wellFormed],
  ['no end', `<rss><channel>${good}`, wellFormed],
  ['an unclosed item', rss(`<item><title>A</title><link>/a</link>${good}`), wellFormed],
  ['an unclosed title', rss(`<item><title>A<link>/a</link></item>${good}`), wellFormed],
  ['a closing tag too many', rss(`</b></item>${good}`), wellFormed],
  ['tags that cross', rss(`<item><a><b></a></b><link>/1</link></item>${good}`), wellFormed],
  ['an attribute without quotes', rss(good, 'a=b c'), wellFormed],
  ['an attribute twice', rss(good, 'a="1" a="2"'), wellFormed],
  ['an unclosed comment', rss(`<!-- a ${good}`), wellFormed],
  ['two dashes in a comment', rss(`<!-- a -- b -->${good}`), wellFormed],
  ['words in front', `Warning: something\n${rss(good)}`, wellFormed],
  ['white space in front of the declaration', `\n <?xml version="1.0"?>${rss(good)}`, wellFormed],
  ['words behind', `${rss(good)}<!-- cached --> <b>Notice</b>`, wellFormed],
  [
    'a control character',
    rss(`<item><title>a\u0008</title><link>/1</link></item>${good}`),
    wellFormed,
  ],
  [
    'HTML in an unknown element',
    rss(`<item><title>A</title><link>/a</link><x><p><br>a</x></item>${good}`),
    wellFormed,
  ],
  ['a parameter entity', `<!DOCTYPE rss [${entity}]>${rss(good)}`, declaration],
  [
    'a declaration of a type',
    `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "a.dtd">${rss(good)}`,
    declaration,
  ],
  [
    'a prefix',
    '<x:rss><x:channel><x:item><x:title>Good</x:title><x:link>/good</x:link></x:item></x:channel></x:rss>',
    names,
  ],
  [
    'a prefix of Atom',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Good</a:title><a:link href="/good"/></a:entry></a:feed>',
    names,
  ],
  [
    'a prefix that is not declared',
    rss(`<item><z:a/><link>/1</link><title>A</title></item>${good}`),
    names,
  ],
  [
    'RSS 1.0, whose items are beside the channel',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>${good}</rdf:RDF>`,
    'RSS 1.0 §5.5, item',
  ],
  [
    'Atom without its namespace',
    atom('<entry><title>Good</title><link href="/good"/></entry>').replace(/xmlns="[^"]*"/, ''),
    names,
  ],
];

/** The last item, which is whole. */
export const broken: FeedDocument[] = rows.map(([name, body, by]) => ({
  name,
  body,
  headers: {},
  at: 'items.-1',
  value: { title: 'Good', href: 'https://atlas.example/good', id: 'https://atlas.example/good' },
  by,
}));
