import { escapeHtml } from '../text/escape-html.ts';
import { htmlToText, toPlainText } from '../text/html-to-text.ts';
import { toPersonName } from '../text/person-name.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { getElementImages } from './element-images.ts';
import { getFirstDate } from './first-date.ts';
import { maxAuthors, type Entry, type ParsedFeed } from './types.ts';
import type { XmlElement } from './xml.ts';
import { getAttribute, getChildren, getChildText, getText, getUrl, isCdata } from './xml-values.ts';

/** What an entry has from its feed. */
interface Defaults {
  authors: Entry['authors'];
  language: string;
}

/**
 * Atom (RFC 4287), and its draft 0.3.
 *
 * @returns `undefined` for a document of another kind
 */
export function parseAtom(feed: XmlElement): ParsedFeed | undefined {
  if (feed.name !== 'feed') return undefined;
  const generator = getChildren(feed, 'generator')[0];
  const defaults = { authors: getAuthors(feed), language: getAttribute(feed, 'xml:lang') };
  return {
    entries: getChildren(feed, 'entry'),
    parseEntry: (entry) => parseEntry(entry as XmlElement, defaults),
    next: getUrl(findLink(feed, 'next'), 'href'),
    isWordPress: /^https?:\/\/wordpress\.(?:org|com)\//.test(getAttribute(generator, 'uri')),
  };
}

function parseEntry(entry: XmlElement, { authors, language }: Defaults): Entry | string {
  if (!entry.isWhole) return 'the response is cut off in it';
  const id = getChildText(entry, 'id');
  const href = getHref(entry, id);
  const [content] = getChildren(entry, 'content');
  const summary = readHtml(getChildren(entry, 'summary')[0] ?? findDescription(entry));
  const own = getAuthors(entry);
  return {
    id: id || href,
    href,
    title: readText(getChildren(entry, 'title')[0]),
    summary,
    body: readHtml(content) || summary,
    base: content && content.base !== entry.base ? content.base : (href ?? entry.base),
    publishedAt: getFirstDate(
      entry,
      'published',
      'issued',
      'created',
      'dc:date',
      'updated',
      'modified',
    ),
    updatedAt: getFirstDate(entry, 'updated', 'modified'),
    categories: getChildren(entry, 'category', 'dc:subject')
      .slice(0, maxAuthors)
      .map((node) => getAttribute(node, 'label') || getAttribute(node, 'term') || getText(node))
      .map(toPlainText)
      .filter((name) => name !== ''),
    authors: own.length > 0 ? own : authors,
    images: getElementImages(entry),
    lang: getAttribute(entry, 'xml:lang') || language,
  };
}

/** The page of an entry; else its id, if that is a URL; at last a file. */
function getHref(entry: XmlElement, id: string): string | undefined {
  return (
    getUrl(findLink(entry, 'alternate'), 'href') ??
    toWebUrl(id) ??
    getUrl(findLink(entry, 'enclosure'), 'href') ??
    getUrl(getChildren(entry, 'content')[0], 'src')
  );
}

/** A link without a relation is an alternate (RFC 4287 §4.2.7.2). */
function findLink(owner: XmlElement, rel: string): XmlElement | undefined {
  const found = getChildren(owner, 'link').filter(
    (link) => (getAttribute(link, 'rel').toLowerCase() || 'alternate') === rel,
  );
  return found.find((link) => /html/i.test(getAttribute(link, 'type'))) ?? found[0];
}

function findDescription(entry: XmlElement): XmlElement | undefined {
  const owners = [entry, ...getChildren(entry, 'media:group')];
  return owners.flatMap((owner) => getChildren(owner, 'media:description'))[0];
}

function getAuthors(owner: XmlElement): Entry['authors'] {
  return getChildren(owner, 'author', 'dc:creator')
    .slice(0, maxAuthors)
    .flatMap((node) => {
      const [uri] = getChildren(node, 'uri', 'url');
      const text = getChildText(node, 'name') || (node.children.length === 0 ? getText(node) : '');
      const name = toPersonName(htmlToText(toPersonName(text)));
      return name ? [{ name, href: uri && toWebUrl(getText(uri), uri.base) }] : [];
    });
}

/** How a text is written: as text, as escaped HTML, or as XHTML (RFC 4287 §3.1). Atom 0.3 and others write media types. */
function getKind(element: XmlElement | undefined): 'text' | 'html' | 'xhtml' {
  const type = getAttribute(element, 'type').toLowerCase();
  const isXml = type.includes('xhtml') || getAttribute(element, 'mode').toLowerCase() === 'xml';
  // Escaped markup is not XHTML, even if its type says so.
  if (isXml && type !== 'text/plain') return element && isEscaped(element) ? 'html' : 'xhtml';
  return type.includes('html') ? 'html' : 'text';
}

function isEscaped(element: XmlElement): boolean {
  return isCdata(element) || !element.inner.includes('<');
}

/** Plain text of a text construct. */
function readText(element: XmlElement | undefined): string {
  const kind = getKind(element);
  if (kind === 'xhtml') return htmlToText(element?.inner);
  return kind === 'html' ? htmlToText(getText(element)) : toPlainText(getText(element));
}

/** HTML of a text construct. */
function readHtml(element: XmlElement | undefined): string {
  const kind = getKind(element);
  if (kind === 'xhtml') return element?.inner ?? '';
  return kind === 'html' ? getText(element) : escapeHtml(getText(element));
}
