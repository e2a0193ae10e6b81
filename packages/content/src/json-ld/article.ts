import { machineDate } from '../date/to-machine-date.ts';
import type { Article } from '../model/article.ts';
import { withoutMissing } from '../record/omit-undefined.ts';
import { absolute, type BaseOption } from './to-absolute-url.ts';
import { imageNode } from './to-image-node.ts';
import type { ArticleNode, ArticleType, OrganizationNode, PersonNode } from './types.ts';
import { textOf } from './trim-text.ts';

/**
 * What an article does not know of itself.
 */
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
  const url = absolute('article', content.href, base);
  const minutes = content.readingMinutes ?? 0;
  return withoutMissing<ArticleNode>({
    '@type': type,
    headline: textOf(content.title) ?? '',
    url,
    mainEntityOfPage: url,
    description: textOf(content.excerpt),
    datePublished: dateOf(content.publishedAt),
    dateModified: dateOf(content.updatedAt),
    articleSection: textOf(content.category?.label),
    image: imageNode('article', content.image, base),
    author: authorsOf(content, base),
    publisher,
    inLanguage: textOf(content.lang),
    timeRequired: minutes >= 1 ? `PT${Math.round(minutes)}M` : undefined,
  });
}

function authorsOf({ authors }: Article, base: string | undefined): PersonNode[] | undefined {
  const people = (authors ?? []).flatMap(({ name, href }) => {
    const known = textOf(name);
    const url = absolute('article', href, base);
    return known ? [withoutMissing<PersonNode>({ '@type': 'Person', name: known, url })] : [];
  });
  return people.length > 0 ? people : undefined;
}

/**
 * A date of the model; `undefined` for everything else, times without an offset among it.
 */
export function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' ? machineDate(value) : undefined;
}
