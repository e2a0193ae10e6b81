import type { Article, Author, Category } from '../model/article.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { toInstant, onlyIfLater } from '../date/to-instant.ts';
import { truncate } from '../text/truncate.ts';
import { toRecord, toKey, toArray, type UnknownRecord } from '../record/read-unknown.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { excerptToText } from '../text/excerpt-to-text.ts';
import { featuredImage } from './featured-image.ts';

/**
 * A post of WordPress (`wp/v2`, with its embedded author, picture and terms) as an article; or why it cannot be one.
 *
 * @param post unchecked
 * @param excerptLength how many characters of an excerpt are kept
 */
export function postToArticle(post: UnknownRecord, excerptLength: number): Article | string {
  const id = toKey(post.id);
  if (id === undefined) return 'it has no id';
  const href = toWebUrl(post.link);
  if (href === undefined) return 'its link is no address of the Web';

  const { rendered, protected: isProtected } = toRecord(post.excerpt);
  const excerpt = isProtected === true ? '' : truncate(excerptToText(rendered), excerptLength);
  const headline = htmlToText(toRecord(post.title).rendered);
  // A note without a title is known by its first words.
  const title = headline || truncate(excerpt, 80);
  if (title === '') return 'it has neither title nor excerpt';

  const embedded = toRecord(post._embedded);
  const publishedAt = toInstant(post.date_gmt, 'Z');
  return omitUndefined({
    id,
    title,
    href,
    publishedAt,
    updatedAt: onlyIfLater(toInstant(post.modified_gmt, 'Z'), publishedAt),
    category: getCategory(toArray(embedded['wp:term'])),
    image: featuredImage(toArray(embedded['wp:featuredmedia'])[0], post.jetpack_featured_media_url),
    excerpt: headline ? excerpt || undefined : undefined,
    authors: getAuthors(toArray(embedded.author)),
  });
}

/**
 * The section of a post: the first of its categories, which come in the order of their names, that is not the one for posts
 * nobody filed. WordPress knows no main category.
 *
 * @param taxonomies a list of terms for each of them; which is which, the terms say
 */
function getCategory(taxonomies: readonly unknown[]): Category | undefined {
  for (const term of taxonomies.flatMap(toArray).map(toRecord)) {
    const label = htmlToText(term.name);
    if (term.taxonomy === 'category' && label && term.slug !== 'uncategorized') {
      return omitUndefined({ label, href: toWebUrl(term.link) });
    }
  }
  return undefined;
}

/** An author who was deleted, or is kept secret, comes as an error without a name. */
function getAuthors(authors: readonly unknown[]): Author[] | undefined {
  const known = authors
    .map(toRecord)
    .map((author) => omitUndefined({ name: htmlToText(author.name), href: toWebUrl(author.link) }))
    .filter(({ name }) => name !== '');
  return known.length > 0 ? known : undefined;
}
