import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { createFind, type Find } from './find-in-order.ts';
import { readTag, type Tag } from './read-tag.ts';

/** An element of a feed. */
export interface XmlElement {
  /** With the usual prefix of its namespace: `media:content`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** The source between its tags. */
  inner: string;
  /** What its relative URLs are relative to. */
  base: string;
  /** Whether the document goes on behind it. It does not where the response was cut off. */
  isWhole: boolean;
}

// Elements with text: their content is not parsed, as markup in it is not structure of the feed.
const textElements = new Set(
  (
    'title link description guid pubDate category comments language generator url content:encoded ' +
    'dc:creator dc:date dc:subject id published updated issued modified created summary content name uri email ' +
    'media:title media:description itunes:summary itunes:subtitle'
  ).split(' '),
);

/** Where an unclosed text ends at the latest. */
const boundaries = ['<item>', '<item ', '</item>', '<entry>', '<entry ', '</entry>'];

/** The usual prefix of a namespace; none for the one of RSS itself. */
const prefixes: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0': '',
  'http://backend.userland.com/rss2': '',
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://search.yahoo.com/mrss': 'media',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
};

function getPrefix(uri: string): string | undefined {
  const key = uri.trim().toLowerCase().replace(/\/$/, '');
  return Object.hasOwn(prefixes, key) ? prefixes[key] : undefined;
}

/**
 * The root of a feed, read as far as it can be understood: a `<` that begins no tag is text, what is not closed ends with the
 * element around it, and so a broken item costs no other. Declared entities are not expanded, as a few lines become gigabytes. It
 * takes linear time.
 *
 * @param base the URL of the document
 * @returns `undefined` where there is no element
 */
export function parseXml(xml: string, base: string): XmlElement | undefined {
  const find = createFind(xml);
  const builder = createBuilder(xml, base);
  let at = find('<', 0);
  while (at < xml.length) {
    const markup = skipMarkup(xml, at, find);
    if (markup !== undefined) {
      at = find('<', markup);
      continue;
    }
    const end = find('>', at);
    const next = find('<', at + 1);
    const tag = end < next ? readTag(xml.slice(at + 1, end)) : undefined;
    if (!tag) {
      at = next;
      continue;
    }
    const element = builder.add(tag, at, end + 1);
    const isText = element && tag.kind === 'open' && textElements.has(element.name);
    at = find('<', isText ? findEndOfText(xml, end + 1, { name: tag.name, find }) : end + 1);
  }
  return builder.finish();
}

/** The end of a comment, section, declaration or instruction that begins here. An unclosed one is text. */
function skipMarkup(xml: string, at: number, find: Find): number | undefined {
  const pairs: [string, string][] = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ];
  for (const [start, end] of pairs) {
    if (!xml.startsWith(start, at)) continue;
    const found = find(end, at + start.length);
    return found === xml.length ? at + start.length : found + end.length;
  }
  return xml.startsWith('<!', at) ? findEndOfDeclaration(xml, at, find) : undefined;
}

/** A declaration may contain others in brackets: `<!DOCTYPE rss [<!ENTITY …> %name;]>`. */
function findEndOfDeclaration(xml: string, at: number, find: Find): number {
  const end = find('>', at);
  const subset = find('[', at);
  if (end < subset) return end + 1;
  const subsetEnd = Math.min(find(']>', subset), find('] >', subset));
  return (subsetEnd === xml.length ? end : find('>', subsetEnd)) + 1;
}

/** Where the closing tag of a text begins, outside of CDATA sections; else where the item around it ends. */
function findEndOfText(
  xml: string,
  from: number,
  { name, find }: { name: string; find: Find },
): number {
  let at = from;
  for (;;) {
    const closings = [...'> \n'].map((sign) => `</${name}${sign}`);
    const end = Math.min(...[...closings, ...boundaries].map((each) => find(each, at)));
    const section = find('<![CDATA[', at);
    if (section > end || section === xml.length) return end;
    const sectionEnd = find(']]>', section);
    if (sectionEnd === xml.length) return end;
    at = sectionEnd + ']]>'.length;
  }
}

interface Open {
  element: XmlElement;
  /** As it is written. */
  written: string;
  start: number;
}

function createBuilder(xml: string, documentBase: string) {
  const open: Open[] = [];
  /** How many of each name are open, so that a closing tag without an opening one costs nothing. */
  const counts = new Map<string, number>();
  const namespaces = new Map<string, string>();
  let root: XmlElement | undefined;
  let rootPrefix = '';

  const close = (at: number, isWhole = true) => {
    const { element, written, start } = open.pop()!;
    counts.set(written, counts.get(written)! - 1);
    element.inner = xml.slice(start, at);
    element.isWhole = isWhole;
  };
  const closeUpTo = (written: string, at: number) => {
    if (!counts.get(written)) return;
    while (open.at(-1)?.written !== written) close(at);
    close(at);
  };
  const getName = (written: string) => {
    const colon = written.indexOf(':');
    const local = written.slice(colon + 1);
    const prefix = written.slice(0, Math.max(colon, 0)).toLowerCase();
    const known = prefix === rootPrefix ? '' : (namespaces.get(prefix) ?? prefix);
    return known === '' ? local : `${known}:${local}`;
  };

  return {
    add({ name: written, kind, attributes }: Tag, at: number, end: number): XmlElement | undefined {
      if (kind === 'close') return closeUpTo(written, at) as undefined;
      for (const [name, uri] of attributes) {
        const known = name.startsWith('xmlns:') ? getPrefix(uri) : undefined;
        if (known !== undefined) namespaces.set(name.slice('xmlns:'.length), known);
      }
      if (!root) rootPrefix = /^([^:]+):/.exec(written)?.[1]?.toLowerCase() ?? '';
      const name = getName(written);
      // One item in another was not closed.
      if (name === 'item' || name === 'entry') closeUpTo(written, at);
      const parent = open.at(-1)?.element;
      const outer = parent?.base ?? documentBase;
      const ownBase = decodeCharacterReferences(attributes.get('xml:base') ?? '').trim();
      const base = (ownBase && toWebUrl(ownBase, outer)) || outer;
      const element = { name, attributes, children: [], inner: '', base, isWhole: true };
      if (parent) parent.children.push(element);
      root ??= element;
      if (kind === 'open') {
        open.push({ element, written, start: end });
        counts.set(written, (counts.get(written) ?? 0) + 1);
      }
      return element;
    },
    finish(): XmlElement | undefined {
      while (open.length > 0) close(xml.length, false);
      return root;
    },
  };
}
