import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import { sourceError } from '../source/source-error.ts';
import { toRecord } from '../record/read-unknown.ts';

// Elements with text: their content is not parsed, as markup in it is not structure of the feed.
const textElements = (
  'title link description guid pubDate category comments language generator url ' +
  'content:encoded dc:creator dc:date dc:subject id published updated summary content name uri email'
).split(' ');

/**
 * XML as a tree of objects. What is not XML gives a tree without a known root.
 *
 * @throws a `SourceError` for malformed XML, and one that says what to install when the parser is missing
 */
export async function parseXml(xml: string): Promise<unknown> {
  const { XMLParser } = await import('fast-xml-parser').catch((cause: unknown) => {
    const message = 'RSS and Atom need the package fast-xml-parser: npm install fast-xml-parser.';
    throw sourceError('badShape', message, { cause });
  });
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    // Character references are decoded in `getText`. Entities that a document declares are not: a few lines expand to gigabytes.
    processEntities: false,
    // An author is text in RSS only.
    stopNodes: [...textElements.map((name) => `*.${name}`), 'rss.channel.item.author'],
  });
  try {
    return parser.parse(xml);
  } catch (error) {
    throw sourceError('badShape', 'The feed is broken XML.', { cause: error });
  }
}

/** The nodes of one name: none, one, or several. */
export function getNodes(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** An attribute of a node, decoded; an empty string where there is none. */
export function getAttribute(node: unknown, name: string): string {
  const value = toRecord(node)[`@${name}`];
  return typeof value === 'string' ? decodeCharacterReferences(value).trim() : '';
}

/** The text of the first node: CDATA sections as they are, everything else with its character references decoded. */
export function getText(value: unknown): string {
  const source = getMarkup(value);
  let decoded = '';
  let from = 0;
  while (from < source.length) {
    const start = source.indexOf('<![CDATA[', from);
    const end = start < 0 ? -1 : source.indexOf(']]>', start);
    decoded += decodeCharacterReferences(source.slice(from, end < 0 ? undefined : start));
    if (end < 0) break;
    decoded += source.slice(start + '<![CDATA['.length, end);
    from = end + ']]>'.length;
  }
  return decoded.trim();
}

/** The source of the first node, with its tags. */
export function getMarkup(value: unknown): string {
  const [first] = getNodes(value);
  const written = typeof first === 'string' ? first : toRecord(first)['#text'];
  return typeof written === 'string' ? written : '';
}
