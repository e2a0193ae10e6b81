import { hasText } from '../text/has-text.ts';
import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { toPositiveInteger } from '../record/read-unknown.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toAbsoluteUrl, type BaseOption } from './to-absolute-url.ts';
import type {
  BreadcrumbListNode,
  CollectionPageNode,
  ItemListNode,
  ListItemNode,
  WebSiteNode,
} from './types.ts';
import { trimText } from './schema-values.ts';

/** The position of a page in its list. */
export interface ItemListOptions extends BaseOption {
  /** The position of the page's first item in the whole list, from 1. @default 1 */
  start?: number | undefined;
}

/**
 * The articles of a page, in their order, as a grid or feed shows them: without those that have no title or are duplicates. Posts
 * that are already rendered cannot be included.
 *
 * @param page a page, or a list of articles
 */
export function itemList(
  page: Page<object> | readonly object[],
  { start = 1, base }: ItemListOptions = {},
): ItemListNode {
  const { items, total }: Partial<Page<object>> = 'items' in page ? page : { items: [...page] };
  const first = toPositiveInteger(start) ?? 1;
  const unique = new Map<unknown, Article>();
  for (const item of (items ?? []) as Article[]) {
    if (hasText(item?.title) && !unique.has(item.id ?? item)) unique.set(item.id ?? item, item);
  }
  return omitUndefined<ItemListNode>({
    '@type': 'ItemList',
    numberOfItems: toPositiveInteger(total),
    itemListElement: [...unique.values()].map(({ title, href }, index) =>
      omitUndefined<ListItemNode>({
        '@type': 'ListItem',
        position: first + index,
        name: title.trim(),
        url: toAbsoluteUrl('itemList', href, base),
      }),
    ),
  });
}

/** A page that lists articles: a home page, a category, page 2 of either. */
export interface CollectionPageOptions extends ItemListOptions {
  /** Plain text. */
  name: string;
  /** The page's own URL, with its page number. */
  url: string;
  /** The page that is passed to its feed. */
  page: Page<object> | readonly object[];
  description?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  isPartOf?: WebSiteNode | undefined;
}

/** A page that lists articles, with the list. */
export function collectionPage(options: CollectionPageOptions): CollectionPageNode {
  const { page, url, start, base = url } = options;
  return omitUndefined<CollectionPageNode>({
    '@type': 'CollectionPage',
    name: trimText(options.name) ?? '',
    url: toAbsoluteUrl('collectionPage', url, base),
    description: trimText(options.description),
    inLanguage: trimText(options.lang),
    isPartOf: options.isPartOf,
    mainEntity: itemList(page, { start, base }),
  });
}

/**
 * The breadcrumbs from the home page to this one. A step without a label is left out. The last step is the page itself and needs
 * no URL.
 */
export function breadcrumbs(
  steps: readonly { label: string; href?: string | null | undefined }[],
  { base }: BaseOption = {},
): BreadcrumbListNode {
  const named = steps.filter(({ label }) => hasText(label));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: named.map(({ label, href }, index) =>
      omitUndefined<ListItemNode>({
        '@type': 'ListItem',
        position: index + 1,
        name: label.trim(),
        item: index < named.length - 1 ? toAbsoluteUrl('breadcrumbs', href, base) : undefined,
      }),
    ),
  };
}
