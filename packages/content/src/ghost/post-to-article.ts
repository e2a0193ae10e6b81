import type { Article, Author, Category } from '../model/article.ts';
import type { Image } from '../model/image.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toInstant, onlyIfLater } from '../date/to-instant.ts';
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

/**
 * A post of Ghost as an article, or the reason why it cannot be one. Its texts are plain: what looks like markup in a title is
 * text.
 */
export function postToArticle(post: UnknownRecord, excerptLength: number): Article | string {
  const id = toKey(post.id);
  const title = toPlainText(post.title);
  const href = toWebUrl(post.url);
  if (!id) return 'it has no id';
  if (!title) return 'it has no title';
  if (!href) return 'its link is not an http(s) URL';

  const publishedAt = toInstant(post.published_at);
  const excerpt = toPlainText(post.custom_excerpt) || toPlainText(post.excerpt);
  return omitUndefined({
    id,
    title,
    href,
    publishedAt,
    updatedAt: onlyIfLater(toInstant(post.updated_at), publishedAt),
    category: getCategory(post),
    image: getImage(post),
    excerpt: truncate(excerpt, excerptLength) || undefined,
    authors: getAuthors(toArray(post.authors)),
    readingMinutes: toPositiveInteger(post.reading_time),
  });
}

/** The primary tag, or else the first public one. A name that begins with `#` is internal to editors. */
function getCategory({ primary_tag: primary, tags }: UnknownRecord): Category | undefined {
  for (const tag of [primary, ...toArray(tags)].map(toRecord)) {
    const label = toPlainText(tag.name);
    const isPublic = tag.visibility === undefined || tag.visibility === 'public';
    if (label && isPublic && !label.startsWith('#')) {
      return omitUndefined({ label, href: toWebUrl(tag.url) });
    }
  }
  return undefined;
}

function getImage(post: UnknownRecord): Image | undefined {
  const src = toWebUrl(post.feature_image);
  const alt = toPlainText(post.feature_image_alt) || undefined;
  return src === undefined ? undefined : omitUndefined({ src, alt });
}

function getAuthors(authors: readonly unknown[]): Author[] | undefined {
  const known = authors.map(toRecord).flatMap(({ name, url }) => {
    const text = toPlainText(name);
    return text ? [omitUndefined({ name: text, href: toWebUrl(url) })] : [];
  });
  return known.length > 0 ? known : undefined;
}
