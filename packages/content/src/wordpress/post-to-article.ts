import type { Article, Author, Category } from '../model/article.ts';
import { htmlText } from '../text/html-to-text.ts';
import { instant, laterThan } from '../date/to-instant.ts';
import { shorten } from '../text/truncate.ts';
import { fieldsOf, keyOf, listOf, type Fields } from '../record/read-unknown.ts';
import { webAddress } from '../url/to-web-url.ts';
import { withoutMissing } from '../record/omit-undefined.ts';
import { excerptText } from '../text/excerpt-to-text.ts';
import { featuredImage } from './featured-image.ts';

/**
 * A post of WordPress (`wp/v2`, with its embedded author, picture and terms) as an article; or why it cannot be one.
 *
 * @param post unchecked
 * @param excerptLength how many characters of an excerpt are kept
 */
export function postToArticle(post: Fields, excerptLength: number): Article | string {
  const id = keyOf(post.id);
  if (id === undefined) return 'it has no id';
  const href = webAddress(post.link);
  if (href === undefined) return 'its link is no address of the Web';

  const { rendered, protected: isProtected } = fieldsOf(post.excerpt);
  const excerpt = isProtected === true ? '' : shorten(excerptText(rendered), excerptLength);
  const headline = htmlText(fieldsOf(post.title).rendered);
  // A note without a title is known by its first words.
  const title = headline || shorten(excerpt, 80);
  if (title === '') return 'it has neither title nor excerpt';

  const embedded = fieldsOf(post._embedded);
  const publishedAt = instant(post.date_gmt, 'Z');
  return withoutMissing({
    id,
    title,
    href,
    publishedAt,
    updatedAt: laterThan(instant(post.modified_gmt, 'Z'), publishedAt),
    category: categoryOf(listOf(embedded['wp:term'])),
    image: featuredImage(listOf(embedded['wp:featuredmedia'])[0], post.jetpack_featured_media_url),
    excerpt: headline ? excerpt || undefined : undefined,
    authors: authorsOf(listOf(embedded.author)),
  });
}

/**
 * The section of a post: the first of its categories, which come in the order of their names, that is not the one for posts
 * nobody filed. WordPress knows no main category.
 *
 * @param taxonomies a list of terms for each of them; which is which, the terms say
 */
function categoryOf(taxonomies: readonly unknown[]): Category | undefined {
  for (const term of taxonomies.flatMap(listOf).map(fieldsOf)) {
    const label = htmlText(term.name);
    if (term.taxonomy === 'category' && label && term.slug !== 'uncategorized') {
      return withoutMissing({ label, href: webAddress(term.link) });
    }
  }
  return undefined;
}

/** An author who was deleted, or is kept secret, comes as an error without a name. */
function authorsOf(authors: readonly unknown[]): Author[] | undefined {
  const known = authors
    .map(fieldsOf)
    .map((author) => withoutMissing({ name: htmlText(author.name), href: webAddress(author.link) }))
    .filter(({ name }) => name !== '');
  return known.length > 0 ? known : undefined;
}
