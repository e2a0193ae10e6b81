import type { Article } from '../model/article.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toSchemaDate, trimText } from './schema-values.ts';
import { toAbsoluteUrl, type BaseOption } from './to-absolute-url.ts';
import { toImageNode } from './to-image-node.ts';
import type { ArticleNode, ArticleType, OrganizationNode, PersonNode } from './types.ts';

/** What an article does not contain. */
export interface ArticleJsonLdOptions extends BaseOption {
  /** @default "Article" */
  type?: ArticleType | undefined;
  publisher?: OrganizationNode | undefined;
}

/** An article, for its own page; a list of articles is an `itemList`. What is missing or invalid is left out. */
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
    const trimmed = trimText(name);
    const url = toAbsoluteUrl('article', href, base);
    return trimmed ? [omitUndefined<PersonNode>({ '@type': 'Person', name: trimmed, url })] : [];
  });
  return people.length > 0 ? people : undefined;
}
