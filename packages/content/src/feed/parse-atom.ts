import { toInstant } from '../date/to-instant.ts';
import { toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { htmlToText, toPlainText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import type { Entry, Feed } from './types.ts';
import { getAttribute, getMarkup, getNodes, getText } from './xml.ts';

/**
 * Atom (RFC 4287).
 *
 * @param root the parsed XML
 * @returns `undefined` for a document of another kind
 */
export function parseAtom(root: unknown): Feed | undefined {
  if (toRecord(root).feed === undefined) return undefined;
  const feed = toRecord(toRecord(root).feed);
  const language = getAttribute(feed, 'xml:lang');
  const generatorUri = getAttribute(getNodes(feed.generator)[0], 'uri');
  return {
    entries: getNodes(feed.entry),
    parseEntry: (entry) => parseEntry(toRecord(entry), feed, language),
    next: getLink(feed, 'next'),
    isWordPress: /^https?:\/\/wordpress\.org\//.test(generatorUri),
  };
}

function parseEntry(entry: UnknownRecord, feed: UnknownRecord, language: string): Entry {
  const href = toWebUrl(getLink(entry, 'alternate'));
  const authors = getNodes(entry.author).length > 0 ? entry.author : feed.author;
  return {
    id: getText(entry.id) || href,
    href,
    title: readTextConstruct(entry.title),
    summary: readHtmlConstruct(entry.summary),
    body: readHtmlConstruct(entry.content) || readHtmlConstruct(entry.summary),
    publishedAt: toInstant(getText(entry.published)) ?? toInstant(getText(entry.updated)),
    updatedAt: toInstant(getText(entry.updated)),
    categories: getNodes(entry.category)
      .map((node) => toPlainText(getAttribute(node, 'label') || getAttribute(node, 'term')))
      .filter((name) => name !== ''),
    authors: getNodes(authors).flatMap((node) => {
      const name = htmlToText(getText(toRecord(node).name));
      return name ? [{ name, href: toWebUrl(getText(toRecord(node).uri)) }] : [];
    }),
    image: getImage(entry),
    lang: getAttribute(entry, 'xml:lang') || language,
  };
}

/** A link without a relation is an alternate (RFC 4287 §4.2.7.2). */
function getLink(owner: UnknownRecord, rel: string): string {
  const found = getNodes(owner.link).filter(
    (link) => (getAttribute(link, 'rel') || 'alternate') === rel,
  );
  const html = found.find((link) => /html/.test(getAttribute(link, 'type')));
  return getAttribute(html ?? found[0], 'href');
}

/** Plain text of a text construct: text, escaped HTML or XHTML, as its type says (RFC 4287 §3.1). */
function readTextConstruct(value: unknown): string {
  const type = getAttribute(getNodes(value)[0], 'type');
  if (type === 'xhtml') return htmlToText(getMarkup(value));
  return type === 'html' ? htmlToText(getText(value)) : toPlainText(getText(value));
}

/** HTML of a text construct. */
function readHtmlConstruct(value: unknown): string {
  const type = getAttribute(getNodes(value)[0], 'type');
  if (type === 'xhtml') return getMarkup(value);
  if (type === 'html') return getText(value);
  return escapeHtml(getText(value));
}

function getImage(entry: UnknownRecord): Entry['image'] {
  const enclosure = getNodes(entry.link).find(
    (link) =>
      getAttribute(link, 'rel') === 'enclosure' && getAttribute(link, 'type').startsWith('image/'),
  );
  const [thumbnail] = [
    ...getNodes(toRecord(getNodes(entry['media:group'])[0])['media:thumbnail']),
    ...getNodes(entry['media:thumbnail']),
  ];
  const src = toWebUrl(getAttribute(enclosure, 'href')) ?? toWebUrl(getAttribute(thumbnail, 'url'));
  return src === undefined ? undefined : { src };
}
