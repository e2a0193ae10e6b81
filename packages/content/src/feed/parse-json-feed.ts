import type { Image } from '../model/image.ts';
import { toArray, toKey, toRecord } from '../record/read-unknown.ts';
import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toPersonName } from '../text/person-name.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { parseFeedDate } from '../date/parse-feed-date.ts';
import { maxAuthors, type Entry, type ParsedFeed } from './types.ts';

/** What an item has from its feed. */
interface Defaults {
  authors: Entry['authors'];
  language: unknown;
  base: string;
}

/**
 * JSON Feed, versions 1 and 1.1.
 *
 * @param base what its URLs are relative to
 * @returns `undefined` for a document of another kind
 */
export function parseJsonFeed(json: unknown, base: string): ParsedFeed | undefined {
  const feed = toRecord(json);
  if (!Array.isArray(feed.items)) return undefined;
  const defaults = { authors: getAuthors(feed, base), language: feed.language, base };
  return {
    entries: feed.items,
    parseEntry: (item) => parseItem(item, defaults),
    next: feed.next_url,
    isWordPress: false,
  };
}

function parseItem(value: unknown, { authors, language, base }: Defaults): Entry {
  const item = toRecord(value);
  const id = toKey(item.id);
  const attachments = toArray(item.attachments).slice(0, maxAuthors).map(toRecord);
  // The id is usually the URL; `external_url` is a page that the post is about.
  const href =
    toWebUrl(item.url, base) ??
    toWebUrl(id) ??
    toWebUrl(item.external_url, base) ??
    attachments.map(({ url }) => toWebUrl(url, base)).find(Boolean);
  const own = getAuthors(item, base);
  return {
    id: id ?? href,
    href,
    title: readText(item.title),
    summary: escapeHtml(readText(item.summary) || toPlainText(item.content_text)),
    body: typeof item.content_html === 'string' ? item.content_html : '',
    base: href ?? base,
    publishedAt: parseFeedDate(item.date_published),
    updatedAt: parseFeedDate(item.date_modified),
    categories: toArray(item.tags).slice(0, maxAuthors).map(readText).filter(Boolean),
    authors: own.length > 0 ? own : authors,
    images: [
      item.image,
      item.banner_image,
      attachments.find(({ mime_type: type }) => /^image\//i.test(String(type)))?.url,
    ].map((src) => toImages(toWebUrl(src, base))),
    lang: toPlainText(item.language ?? language),
  };
}

function toImages(src: string | undefined): Image[] {
  return src === undefined ? [] : [{ src }];
}

/** A title is plain text, but generators of feeds escape it: `It&#8217;s`. What looks like a tag stays. */
function readText(value: unknown): string {
  return toPlainText(typeof value === 'string' ? decodeCharacterReferences(value) : value);
}

function getAuthors({ authors, author }: Readonly<Record<string, unknown>>, base: string) {
  return toArray(authors ?? [author])
    .slice(0, maxAuthors)
    .map(toRecord)
    .flatMap(({ name: text, url }) => {
      const name = toPersonName(readText(text));
      return name ? [{ name, href: toWebUrl(url, base) }] : [];
    });
}
