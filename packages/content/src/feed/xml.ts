import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import { sourceError } from '../source/source-error.ts';
import { toRecord } from '../record/read-unknown.ts';

// What holds text: kept as it is written, as markup in it is text of the feed, not structure of it.
const texts = (
  'title link description guid pubDate category comments language generator url ' +
  'content:encoded dc:creator dc:date dc:subject id published updated summary content name uri email'
).split(' ');

/**
 * XML as a tree of objects; what is no XML gives one without a root that anybody knows.
 *
 * @throws a `SourceError` where it is broken XML, and one that says what to install where the parser is missing
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
    // Entities are decoded below, each once. Those that a document declares for itself are not: a few lines of them make
    // gigabytes.
    processEntities: false,
    // An author is a text in RSS alone.
    stopNodes: [...texts.map((name) => `*.${name}`), 'rss.channel.item.author'],
  });
  try {
    return parser.parse(xml);
  } catch (error) {
    throw sourceError('badShape', 'The feed is broken XML.', { cause: error });
  }
}

/** The nodes of a name: none, one, or several. */
export function getNodes(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** An attribute of a node, decoded; an empty string where there is none. */
export function getAttribute(node: unknown, name: string): string {
  const value = toRecord(node)[`@${name}`];
  return typeof value === 'string' ? decodeCharacterReferences(value).trim() : '';
}

/** The text of the first of some nodes, decoded: sections of CDATA as they stand, everything else with its references replaced. */
export function getText(value: unknown): string {
  const written = getMarkup(value);
  let decoded = '';
  let from = 0;
  while (from < written.length) {
    const start = written.indexOf('<![CDATA[', from);
    const end = start < 0 ? -1 : written.indexOf(']]>', start);
    decoded += decodeCharacterReferences(written.slice(from, end < 0 ? undefined : start));
    if (end < 0) break;
    decoded += written.slice(start + '<![CDATA['.length, end);
    from = end + ']]>'.length;
  }
  return decoded.trim();
}

/** The first of some nodes as it is written, tags and all. */
export function getMarkup(value: unknown): string {
  const [first] = getNodes(value);
  const written = typeof first === 'string' ? first : toRecord(first)['#text'];
  return typeof written === 'string' ? written : '';
}
