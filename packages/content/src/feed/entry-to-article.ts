import type { Article } from '../model/article.ts';
import { excerptToText } from '../text/excerpt-to-text.ts';
import { onlyIfLater } from '../date/to-instant.ts';
import { truncate } from '../text/truncate.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import type { Entry } from './types.ts';
import { firstImage, withEmoji } from './html-images.ts';

/**
 * An entry of a feed as an article; or why it cannot be one.
 *
 * @param excerptLength how many characters of an excerpt are kept
 * @param imageFromBody whether the body's first picture may stand for the entry
 */
export function entryToArticle(
  entry: Entry,
  excerptLength: number,
  imageFromBody: boolean,
): Article | string {
  const { id, href, lang, image, categories, authors, publishedAt } = entry;
  if (!id) return 'it has neither id nor link';
  if (!href) return 'its link is no address of the Web';

  const isLocked = isProtected(entry);
  const excerpt = isLocked
    ? ''
    : truncate(excerptToText(withEmoji(entry.summary || entry.body)), excerptLength);
  const headline = isLocked ? entry.title.replace(/^Protected: /, '') : entry.title;
  // A note without a title is known by its first words.
  const title = headline || truncate(excerpt, 80);
  if (!title) return 'it has neither title nor text';

  const [label] = categories;
  const inBody = imageFromBody && !isLocked ? firstImage(entry.body, href) : undefined;
  return omitUndefined({
    id,
    title,
    href,
    publishedAt,
    updatedAt: onlyIfLater(entry.updatedAt, publishedAt),
    category: label === undefined ? undefined : { label },
    image: image ? omitUndefined(image) : inBody,
    excerpt: headline ? excerpt || undefined : undefined,
    authors: authors.length > 0 ? authors.map(omitUndefined) : undefined,
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
