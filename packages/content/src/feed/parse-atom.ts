import { htmlText, plainText } from '../text/html-to-text.ts';
import { instant } from '../date/to-instant.ts';
import { fieldsOf, type Fields } from '../record/read-unknown.ts';
import { webAddress } from '../url/to-web-url.ts';
import type { Entry, Feed } from './types.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { attribute, markup, nodes, text } from './xml.ts';

/**
 * Atom (RFC 4287).
 *
 * @param root the tree of the document
 * @returns `undefined` for a document of another kind
 */
export function readAtom(root: unknown): Feed | undefined {
  if (fieldsOf(root).feed === undefined) return undefined;
  const feed = fieldsOf(fieldsOf(root).feed);
  const language = attribute(feed, 'xml:lang');
  return {
    entries: nodes(feed.entry),
    read: (entry) => readEntry(fieldsOf(entry), feed, language),
    next: linkOf(feed, 'next'),
    isOfWordPress: /^https?:\/\/wordpress\.org\//.test(attribute(nodes(feed.generator)[0], 'uri')),
  };
}

function readEntry(entry: Fields, feed: Fields, language: string): Entry {
  const href = webAddress(linkOf(entry, 'alternate'));
  const authors = nodes(entry.author).length > 0 ? entry.author : feed.author;
  return {
    id: text(entry.id) || href,
    href,
    title: textConstruct(entry.title),
    summary: htmlConstruct(entry.summary),
    body: htmlConstruct(entry.content) || htmlConstruct(entry.summary),
    publishedAt: instant(text(entry.published)) ?? instant(text(entry.updated)),
    updatedAt: instant(text(entry.updated)),
    categories: nodes(entry.category)
      .map((node) => plainText(attribute(node, 'label') || attribute(node, 'term')))
      .filter((name) => name !== ''),
    authors: nodes(authors).flatMap((node) => {
      const name = htmlText(text(fieldsOf(node).name));
      return name ? [{ name, href: webAddress(text(fieldsOf(node).uri)) }] : [];
    }),
    image: imageOf(entry),
    lang: attribute(entry, 'xml:lang') || language,
  };
}

/** A link without a relation is an alternate (RFC 4287 §4.2.7.2). */
function linkOf(owner: Fields, rel: string): string {
  const found = nodes(owner.link).filter((link) => (attribute(link, 'rel') || 'alternate') === rel);
  const html = found.find((link) => /html/.test(attribute(link, 'type')));
  return attribute(html ?? found[0], 'href');
}

/** A text, escaped HTML, or XHTML, as its type says (RFC 4287 §3.1). */
function textConstruct(value: unknown): string {
  const type = attribute(nodes(value)[0], 'type');
  if (type === 'xhtml') return htmlText(markup(value));
  return type === 'html' ? htmlText(text(value)) : plainText(text(value));
}

/** The same as HTML. */
function htmlConstruct(value: unknown): string {
  const type = attribute(nodes(value)[0], 'type');
  if (type === 'xhtml') return markup(value);
  if (type === 'html') return text(value);
  return escapeHtml(text(value));
}

function imageOf(entry: Fields): Entry['image'] {
  const enclosure = nodes(entry.link).find(
    (link) =>
      attribute(link, 'rel') === 'enclosure' && attribute(link, 'type').startsWith('image/'),
  );
  const [thumbnail] = [
    ...nodes(fieldsOf(nodes(entry['media:group'])[0])['media:thumbnail']),
    ...nodes(entry['media:thumbnail']),
  ];
  const src = webAddress(attribute(enclosure, 'href')) ?? webAddress(attribute(thumbnail, 'url'));
  return src === undefined ? undefined : { src };
}
