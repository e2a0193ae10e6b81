import type { Article, Author, Category } from '../model/article.ts';
import type { Image } from '../model/image.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toInstant, onlyIfLater } from '../date/to-instant.ts';
import { toPersonName } from '../text/person-name.ts';
import { truncate } from '../text/truncate.ts';
import {
  toPositiveInteger,
  toRecord,
  toKey,
  toArray,
  type UnknownRecord,
} from '../record/read-unknown.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { omitUndefined } from '../record/omit-undefined.ts';

interface PostOptions {
  excerptLength: number;
  /** What relative URLs are relative to. */
  base: string;
}

/**
 * A post of Ghost as an article, or the reason why it cannot be one. Its texts are plain: what looks like markup in a title is
 * text.
 */
export function postToArticle(
  post: UnknownRecord,
  { excerptLength, base }: PostOptions,
): Article | string {
  const id = toKey(post.id);
  const title = toPlainText(post.title);
  const href = toPageUrl(post.url, base);
  if (!id) return 'it has no id';
  if (!title) return 'it has no title';
  if (!href) return 'its link is not an http(s) URL, or leads to /404/';

  const publishedAt = toInstant(post.published_at);
  const excerpt = toPlainText(post.custom_excerpt) || toPlainText(post.excerpt);
  return omitUndefined({
    id,
    title,
    href,
    publishedAt,
    updatedAt: onlyIfLater(toInstant(post.updated_at), publishedAt),
    category: getCategory(post, base),
    image: getImage(post, base),
    excerpt: truncate(excerpt, excerptLength) || undefined,
    authors: getAuthors(toArray(post.authors), base),
    readingMinutes: toPositiveInteger(post.reading_time),
  });
}

/** The primary tag, or else the first public one. A name that begins with `#` is internal to editors. */
function getCategory(
  { primary_tag: primary, tags }: UnknownRecord,
  base: string,
): Category | undefined {
  for (const tag of [primary, ...toArray(tags)].map(toRecord)) {
    const label = toPlainText(tag.name);
    const isPublic = tag.visibility === undefined || tag.visibility === 'public';
    if (label && isPublic && !label.startsWith('#')) {
      return omitUndefined({ label, href: toPageUrl(tag.url, base) });
    }
  }
  return undefined;
}

function getImage(post: UnknownRecord, base: string): Image | undefined {
  const src = toWebUrl(post.feature_image, base);
  const alt = toPlainText(post.feature_image_alt) || undefined;
  return src === undefined ? undefined : omitUndefined({ src, alt });
}

function getAuthors(authors: readonly unknown[], base: string): Author[] | undefined {
  const known = authors.map(toRecord).flatMap(({ name, url }) => {
    const text = toPersonName(toPlainText(name));
    return text ? [omitUndefined({ name: text, href: toPageUrl(url, base) })] : [];
  });
  return known.length > 0 ? known : undefined;
}

/** Ghost gives `/404/` as the URL of what has no page. */
function toPageUrl(value: unknown, base: string): string | undefined {
  const href = toWebUrl(value, base);
  return href !== undefined && new URL(href).pathname.endsWith('/404/') ? undefined : href;
}
