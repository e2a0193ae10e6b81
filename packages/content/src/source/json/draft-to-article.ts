import { toDate } from '../../date/to-date.ts';
import { onlyIfLater } from '../../date/to-instant.ts';
import type { Article, Author, Category } from '../../model/article.ts';
import type { Image } from '../../model/image.ts';
import { omitUndefined } from '../../record/omit-undefined.ts';
import { toArray, toKey, toPositiveInteger, toRecord } from '../../record/read-unknown.ts';
import { toPlainText } from '../../text/html-to-text.ts';
import { toPersonName } from '../../text/person-name.ts';
import { safeHref } from '../../url/safe-href.ts';
import { toWebUrl } from '../../url/to-web-url.ts';
import type { ArticleDraft } from './draft.ts';

/**
 * An article out of what `map` returned, or the reason why it cannot be one.
 *
 * @param base what the URL of its image is relative to
 */
export function draftToArticle(draft: ArticleDraft, base: string): Article | string {
  const id = toKey(draft.id);
  const title = toPlainText(draft.title);
  const href = safeHref(draft.href);
  if (!id) return 'it has no id';
  if (!title) return 'it has no title';
  if (!href) return 'it has no safe href';
  const publishedAt = toDate(draft.publishedAt);
  return omitUndefined<Article>({
    id,
    title,
    href,
    publishedAt,
    updatedAt: onlyIfLater(toDate(draft.updatedAt), publishedAt),
    category: toCategory(draft.category),
    image: toImage(draft.image, base),
    excerpt: toPlainText(draft.excerpt) || undefined,
    authors: toAuthors(draft.authors),
    readingMinutes: toPositiveInteger(draft.readingMinutes),
    lang: toPlainText(draft.lang) || undefined,
    external: draft.external === true || undefined,
  });
}

function toCategory(value: unknown): Category | undefined {
  const { label, href } = toRecord(value);
  const text = toPlainText(label);
  return text ? omitUndefined({ label: text, href: safeHref(href) }) : undefined;
}

function toAuthors(value: unknown): Author[] | undefined {
  const authors = toArray(value).flatMap((each) => {
    const { name, href } = toRecord(each);
    const text = toPersonName(toPlainText(name));
    return text ? [omitUndefined({ name: text, href: safeHref(href) })] : [];
  });
  return authors.length > 0 ? authors : undefined;
}

function toImage(value: unknown, base: string): Image | undefined {
  const { src, alt, width, height, srcSet, sizes, focalPoint } = toRecord(value);
  const url = toWebUrl(src, base);
  if (!url) return undefined;
  const { x, y } = toRecord(focalPoint);
  return omitUndefined<Image>({
    src: url,
    alt: toPlainText(alt) || undefined,
    width: toPositiveInteger(width),
    height: toPositiveInteger(height),
    srcSet: toPlainText(srcSet) || undefined,
    sizes: toPlainText(sizes) || undefined,
    focalPoint: isShare(x) && isShare(y) ? { x, y } : undefined,
  });
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
