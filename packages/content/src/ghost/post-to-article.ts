import type { Article, Author, Category } from '../model/article.ts';
import type { Image } from '../model/image.ts';
import { plainText } from '../text/html-to-text.ts';
import { instant, laterThan } from '../date/to-instant.ts';
import { shorten } from '../text/truncate.ts';
import { countOf, fieldsOf, keyOf, listOf, type Fields } from '../record/read-unknown.ts';
import { webAddress } from '../url/to-web-url.ts';
import { withoutMissing } from '../record/omit-undefined.ts';

/**
 * A post of Ghost as an article; or why it cannot be one. Its texts are plain: what looks like markup in a title is meant.
 *
 * @param post unchecked
 * @param excerptLength how many characters of an excerpt are kept
 */
export function postToArticle(post: Fields, excerptLength: number): Article | string {
  const id = keyOf(post.id);
  const title = plainText(post.title);
  const href = webAddress(post.url);
  if (!id) return 'it has no id';
  if (!title) return 'it has no title';
  if (!href) return 'its link is no address of the Web';

  const publishedAt = instant(post.published_at);
  const excerpt = plainText(post.custom_excerpt) || plainText(post.excerpt);
  return withoutMissing({
    id,
    title,
    href,
    publishedAt,
    updatedAt: laterThan(instant(post.updated_at), publishedAt),
    category: categoryOf(post),
    image: imageOf(post),
    excerpt: shorten(excerpt, excerptLength) || undefined,
    authors: authorsOf(listOf(post.authors)),
    readingMinutes: countOf(post.reading_time),
  });
}

/** The primary tag is the first; one whose name begins with `#` is for the editors alone. */
function categoryOf({ primary_tag: primary, tags }: Fields): Category | undefined {
  for (const tag of [primary, ...listOf(tags)].map(fieldsOf)) {
    const label = plainText(tag.name);
    const isPublic = tag.visibility === undefined || tag.visibility === 'public';
    if (label && isPublic && !label.startsWith('#')) {
      return withoutMissing({ label, href: webAddress(tag.url) });
    }
  }
  return undefined;
}

function imageOf(post: Fields): Image | undefined {
  const src = webAddress(post.feature_image);
  const alt = plainText(post.feature_image_alt) || undefined;
  return src === undefined ? undefined : withoutMissing({ src, alt });
}

function authorsOf(authors: readonly unknown[]): Author[] | undefined {
  const known = authors.map(fieldsOf).flatMap(({ name, url }) => {
    const text = plainText(name);
    return text ? [withoutMissing({ name: text, href: webAddress(url) })] : [];
  });
  return known.length > 0 ? known : undefined;
}
