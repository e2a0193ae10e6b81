import { onlyIfLater } from '../date/to-instant.ts';
import type { Article } from '../model/article.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { excerptToText } from '../text/excerpt-to-text.ts';
import { truncate } from '../text/truncate.ts';
import { getFirstImage, replaceEmojiImages } from './html-images.ts';
import type { Entry } from './types.ts';

interface EntryOptions {
  excerptLength: number;
  imageFromBody: boolean;
}

/** An entry of a feed as an article, or the reason why it cannot be one. */
export function entryToArticle(
  entry: Entry,
  { excerptLength, imageFromBody }: EntryOptions,
): Article | string {
  const { id, href, lang, image, categories, authors, publishedAt } = entry;
  if (!id) return 'it has neither id nor link';
  if (!href) return 'its link is not an http(s) URL';

  const isLocked = isPasswordProtected(entry);
  const excerpt = isLocked ? '' : getExcerpt(entry, excerptLength);
  const headline = isLocked ? entry.title.replace(/^Protected: /, '') : entry.title;
  // A post without a title is named by its first words.
  const title = headline || truncate(excerpt, 80);
  if (!title) return 'it has neither title nor text';

  const [label] = categories;
  const bodyImage = imageFromBody && !isLocked ? getFirstImage(entry.body, href) : undefined;
  return omitUndefined({
    id,
    title,
    href,
    publishedAt,
    updatedAt: onlyIfLater(entry.updatedAt, publishedAt),
    category: label === undefined ? undefined : { label },
    image: image ? omitUndefined(image) : bodyImage,
    excerpt: headline ? excerpt || undefined : undefined,
    authors: authors.length > 0 ? authors.map(omitUndefined) : undefined,
    lang: isLanguageTag(lang) ? lang : undefined,
  });
}

function getExcerpt({ summary, body }: Entry, maxLength: number): string {
  return truncate(excerptToText(replaceEmojiImages(summary || body)), maxLength);
}

/** WordPress lists password-protected posts, with the password form as their text. */
function isPasswordProtected({ title, summary, body }: Entry): boolean {
  return (
    /class=["'][^"'<>]*post-password-form/.test(body) ||
    (title.startsWith('Protected: ') && summary.startsWith('There is no excerpt because'))
  );
}

/** In the form of BCP 47. */
function isLanguageTag(value: string | undefined): value is string {
  return value !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(value);
}
