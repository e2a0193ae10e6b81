import { onlyIfLater } from '../date/to-instant.ts';
import type { Article } from '../model/article.ts';
import type { Image } from '../model/image.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { excerptToText } from '../text/excerpt-to-text.ts';
import { truncate } from '../text/truncate.ts';
import { chooseImage } from './choose-image.ts';
import { getBodyImage, replaceEmojiImages } from './html-images.ts';
import { getTitleOfProtected, isUncategorized } from './wordpress-words.ts';
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
  const { id, href, lang, images, categories, authors, publishedAt } = entry;
  if (!id) return 'it has neither id nor link';
  if (!href) return 'its link is not an http(s) URL';

  const titleOfProtected = getTitleOfProtected(entry);
  const isLocked = titleOfProtected !== undefined;
  const excerpt = isLocked ? '' : getExcerpt(entry, excerptLength);
  const headline = titleOfProtected ?? entry.title;
  // A post without a title is named by its first words.
  const title = headline || truncate(excerpt, 80);
  if (!title) return 'it has neither title nor text';

  const label = categories.find((name) => !isUncategorized(name));
  const bodyImage = imageFromBody && !isLocked ? getBodyImage(entry.body, entry.base) : undefined;
  return omitUndefined({
    id,
    title,
    href,
    publishedAt,
    updatedAt: onlyIfLater(entry.updatedAt, publishedAt),
    category: label === undefined ? undefined : { label },
    image: withWholeSize(chooseImage(images, bodyImage)),
    excerpt: headline ? excerpt || undefined : undefined,
    authors: authors.length > 0 ? authors.map(omitUndefined) : undefined,
    lang: isLanguageTag(lang) ? lang : undefined,
  });
}

function getExcerpt({ summary, body }: Entry, maxLength: number): string {
  return truncate(excerptToText(replaceEmojiImages(summary || body)), maxLength);
}

/** A single dimension says nothing about the space that an image takes. */
function withWholeSize(image: Image | undefined): Image | undefined {
  if (!image || (image.width && image.height)) return image;
  const { width: _width, height: _height, ...rest } = image;
  return rest;
}

/** In the form of BCP 47. */
function isLanguageTag(value: string | undefined): value is string {
  return value !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(value);
}
