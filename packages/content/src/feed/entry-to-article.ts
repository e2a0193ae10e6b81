import type { Article } from '../model/article.ts';
import { excerptText } from '../text/excerpt-to-text.ts';
import { laterThan } from '../date/to-instant.ts';
import { shorten } from '../text/truncate.ts';
import { withoutMissing } from '../record/omit-undefined.ts';
import type { Entry } from './types.ts';
import { firstImage, withEmoji } from './html-images.ts';

/**
 * An entry of a feed as an article; or why it cannot be one.
 *
 * @param excerptLength how many characters of an excerpt are kept
 * @param usesBody whether the body's first picture may stand for the entry
 */
export function entryToArticle(
  entry: Entry,
  excerptLength: number,
  usesBody: boolean,
): Article | string {
  const { id, href, lang, image, categories, authors, publishedAt } = entry;
  if (!id) return 'it has neither id nor link';
  if (!href) return 'its link is no address of the Web';

  const isLocked = isProtected(entry);
  const excerpt = isLocked
    ? ''
    : shorten(excerptText(withEmoji(entry.summary || entry.body)), excerptLength);
  const headline = isLocked ? entry.title.replace(/^Protected: /, '') : entry.title;
  // A note without a title is known by its first words.
  const title = headline || shorten(excerpt, 80);
  if (!title) return 'it has neither title nor text';

  const [label] = categories;
  const inBody = usesBody && !isLocked ? firstImage(entry.body, href) : undefined;
  return withoutMissing({
    id,
    title,
    href,
    publishedAt,
    updatedAt: laterThan(entry.updatedAt, publishedAt),
    category: label === undefined ? undefined : { label },
    image: image ? withoutMissing(image) : inBody,
    excerpt: headline ? excerpt || undefined : undefined,
    authors: authors.length > 0 ? authors.map(withoutMissing) : undefined,
    lang: isLanguage(lang) ? lang : undefined,
  });
}

/** WordPress lists posts behind a password, with the form for it in the place of the text. */
function isProtected({ title, summary, body }: Entry): boolean {
  return (
    /class=["'][^"'<>]*post-password-form/.test(body) ||
    (title.startsWith('Protected: ') && summary.startsWith('There is no excerpt because'))
  );
}

/** In the form of BCP 47. */
function isLanguage(value: string | undefined): value is string {
  return value !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(value);
}
