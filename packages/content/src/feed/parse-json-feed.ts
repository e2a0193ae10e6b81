import { toInstant } from '../date/to-instant.ts';
import { toArray, toKey, toRecord } from '../record/read-unknown.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import type { Entry, Feed } from './types.ts';

/**
 * JSON Feed, versions 1 and 1.1.
 *
 * @returns `undefined` for a document of another kind
 */
export function parseJsonFeed(json: unknown): Feed | undefined {
  const feed = toRecord(json);
  if (!Array.isArray(feed.items)) return undefined;
  return {
    entries: feed.items,
    parseEntry: (item) => parseItem(item, feed.authors ?? [feed.author], feed.language),
    next: feed.next_url,
    isWordPress: false,
  };
}

function parseItem(value: unknown, feedAuthors: unknown, language: unknown): Entry {
  const item = toRecord(value);
  const id = toKey(item.id);
  // The id is usually the URL; `external_url` is a page that the post is about.
  const href = toWebUrl(item.url) ?? toWebUrl(id) ?? toWebUrl(item.external_url);
  const own = toArray(item.authors ?? [item.author]).filter(Boolean);
  const image = toWebUrl(item.image) ?? toWebUrl(item.banner_image);
  return {
    id: id ?? href,
    href,
    title: toPlainText(item.title),
    summary: escapeHtml(toPlainText(item.summary) || toPlainText(item.content_text)),
    body: typeof item.content_html === 'string' ? item.content_html : '',
    publishedAt: toInstant(item.date_published),
    updatedAt: toInstant(item.date_modified),
    categories: toArray(item.tags).map(toPlainText).filter(Boolean),
    authors: (own.length > 0 ? own : toArray(feedAuthors)).map(toRecord).flatMap((author) => {
      const name = toPlainText(author.name);
      return name ? [{ name, href: toWebUrl(author.url) }] : [];
    }),
    image: image === undefined ? undefined : { src: image },
    lang: toPlainText(item.language ?? language),
  };
}
