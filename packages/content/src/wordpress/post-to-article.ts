import { onlyIfLater, toInstant } from '../date/to-instant.ts';
import type { Article, Author, Category } from '../model/article.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toArray, toKey, toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import { excerptToText } from '../text/excerpt-to-text.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { toPersonName } from '../text/person-name.ts';
import { truncate } from '../text/truncate.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { getFeaturedImage } from './featured-image.ts';
import { getPostTerms } from './get-post-terms.ts';

interface PostOptions {
  excerptLength: number;
  /** What relative URLs are relative to. */
  base: string;
}

/** A post (`wp/v2`, with embedded author, image and terms) as an article, or the reason why it cannot be one. */
export function postToArticle(
  post: UnknownRecord,
  { excerptLength, base }: PostOptions,
): Article | string {
  const id = toKey(post.id);
  if (id === undefined) return 'it has no id';
  const href = toWebUrl(post.link, base);
  if (href === undefined) return 'its link is not an http(s) URL';

  const { rendered, protected: isProtected } = toRecord(post.excerpt);
  const excerpt = isProtected === true ? '' : truncate(excerptToText(rendered), excerptLength);
  const headline = htmlToText(toRecord(post.title).rendered);
  // A post without a title is named by its first words.
  const title = headline || truncate(excerpt, 80);
  if (title === '') return 'it has neither title nor excerpt';

  const embedded = toRecord(post._embedded);
  const [media] = toArray(embedded['wp:featuredmedia']);
  const publishedAt = toInstant(post.date_gmt, 'Z');
  return omitUndefined({
    id,
    title,
    href,
    publishedAt,
    updatedAt: onlyIfLater(toInstant(post.modified_gmt, 'Z'), publishedAt),
    category: getCategory(post, base),
    image: getFeaturedImage(media, { fallback: post.jetpack_featured_media_url, base }),
    excerpt: headline ? excerpt || undefined : undefined,
    authors: getAuthors(toArray(embedded.author), base),
  });
}

/** The first of the categories, in the order of their names, that is not the default one: WordPress has no primary category. */
function getCategory(post: UnknownRecord, base: string): Category | undefined {
  const terms = getPostTerms(post, 'category', base);
  const first = terms.find(({ slug }) => slug !== 'uncategorized');
  return first && omitUndefined({ label: first.label, href: first.href });
}

/** A deleted or private author is embedded as an error without a name. */
function getAuthors(authors: readonly unknown[], base: string): Author[] | undefined {
  const known = authors
    .map(toRecord)
    .map((author) =>
      omitUndefined({
        name: toPersonName(htmlToText(author.name)),
        href: toWebUrl(author.link, base),
      }),
    )
    .filter(({ name }) => name !== '');
  return known.length > 0 ? known : undefined;
}
