import { toMachineDate } from '../date/to-machine-date.ts';
import type { Article } from '../model/article.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toAbsoluteUrl, type BaseOption } from './to-absolute-url.ts';
import { toImageNode } from './to-image-node.ts';
import type { ArticleNode, ArticleType, OrganizationNode, PersonNode } from './types.ts';
import { trimText } from './trim-text.ts';

/** What an article does not know of itself. */
export interface ArticleJsonLdOptions extends BaseOption {
  /**
   * @default "Article"
   */
  type?: ArticleType | undefined;
  publisher?: OrganizationNode | undefined;
}

/**
 * An article, for the article's own page; a list of articles is an `itemList`. What is missing, or cannot be read, is left out.
 *
 * @param content the article
 */
export function article(
  content: Article,
  { type = 'Article', publisher, base }: ArticleJsonLdOptions = {},
): ArticleNode {
  const url = toAbsoluteUrl('article', content.href, base);
  const minutes = content.readingMinutes ?? 0;
  return omitUndefined<ArticleNode>({
    '@type': type,
    headline: trimText(content.title) ?? '',
    url,
    mainEntityOfPage: url,
    description: trimText(content.excerpt),
    datePublished: toSchemaDate(content.publishedAt),
    dateModified: toSchemaDate(content.updatedAt),
    articleSection: trimText(content.category?.label),
    image: toImageNode('article', content.image, base),
    author: getAuthors(content, base),
    publisher,
    inLanguage: trimText(content.lang),
    timeRequired: minutes >= 1 ? `PT${Math.round(minutes)}M` : undefined,
  });
}

function getAuthors({ authors }: Article, base: string | undefined): PersonNode[] | undefined {
  const people = (authors ?? []).flatMap(({ name, href }) => {
    const known = trimText(name);
    const url = toAbsoluteUrl('article', href, base);
    return known ? [omitUndefined<PersonNode>({ '@type': 'Person', name: known, url })] : [];
  });
  return people.length > 0 ? people : undefined;
}

/** A date of the model; `undefined` for everything else, times without an offset among it. */
export function toSchemaDate(value: unknown): string | undefined {
  return typeof value === 'string' ? toMachineDate(value) : undefined;
}
