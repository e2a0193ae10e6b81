import { plainText } from '../text/html-to-text.ts';
import { instant } from '../date/to-instant.ts';
import { fieldsOf, keyOf, listOf } from '../record/read-unknown.ts';
import { webAddress } from '../url/to-web-url.ts';
import type { Entry, Feed } from './types.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * JSON Feed, versions 1 and 1.1.
 *
 * @param json the document
 * @returns `undefined` for a document of another kind
 */
export function readJsonFeed(json: unknown): Feed | undefined {
  const feed = fieldsOf(json);
  if (!Array.isArray(feed.items)) return undefined;
  return {
    entries: feed.items,
    read: (item) => readItem(item, feed.authors ?? [feed.author], feed.language),
    next: feed.next_url,
    isOfWordPress: false,
  };
}

function readItem(value: unknown, authorsOfFeed: unknown, language: unknown): Entry {
  const item = fieldsOf(value);
  const id = keyOf(item.id);
  // An id should be the address, and a post about another page names that one apart.
  const href = webAddress(item.url) ?? webAddress(id) ?? webAddress(item.external_url);
  const own = listOf(item.authors ?? [item.author]).filter(Boolean);
  const image = webAddress(item.image) ?? webAddress(item.banner_image);
  return {
    id: id ?? href,
    href,
    title: plainText(item.title),
    summary: escapeHtml(plainText(item.summary) || plainText(item.content_text)),
    body: typeof item.content_html === 'string' ? item.content_html : '',
    publishedAt: instant(item.date_published),
    updatedAt: instant(item.date_modified),
    categories: listOf(item.tags).map(plainText).filter(Boolean),
    authors: (own.length > 0 ? own : listOf(authorsOfFeed)).map(fieldsOf).flatMap((author) => {
      const name = plainText(author.name);
      return name ? [{ name, href: webAddress(author.url) }] : [];
    }),
    image: image === undefined ? undefined : { src: image },
    lang: plainText(item.language ?? language),
  };
}
