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
import { trimText } from './trim-text.ts';

/** Where a page stands in its list. */
export interface ItemListOptions extends BaseOption {
  /**
   * The place of the page's first item in the whole list, from 1.
   * @default 1
   */
  start?: number | undefined;
}

/**
 * The articles of a page, in their order: those that a grid or feed shows of the same page, so articles without a title and those
 * that are there already are left out. Of posts that are rendered already nothing is known.
 *
 * @param page what the feed is given: a page, or a list of articles
 */
export function itemList(
  page: Page<object> | readonly object[],
  { start = 1, base }: ItemListOptions = {},
): ItemListNode {
  const { items, total }: Partial<Page<object>> = 'items' in page ? page : { items: [...page] };
  const first = toPositiveInteger(start) ?? 1;
  const shown = new Map<unknown, Article>();
  for (const item of (items ?? []) as Article[]) {
    if (hasText(item?.title) && !shown.has(item.id ?? item)) shown.set(item.id ?? item, item);
  }
  return omitUndefined<ItemListNode>({
    '@type': 'ItemList',
    numberOfItems: toPositiveInteger(total),
    itemListElement: [...shown.values()].map(({ title, href }, index) =>
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
  /** The page's own address, with its number: each page of a list stands for itself. */
  url: string;
  /** What the feed on it is given. */
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
 * The way from the home page to this one. A step without a label is left out. The last step is the page itself and needs no
 * address.
 *
 * @param steps in their order
 */
export function breadcrumbs(
  steps: readonly { label: string; href?: string | null }[],
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
