import type { Page } from '../model/page.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { mapRecords } from '../source/map-records.ts';
import { createNextPage, parseCursor } from '../source/pagination.ts';
import type { PageOptions, Source } from '../source/types.ts';
import { toPositiveInteger, toKey, type UnknownRecord } from '../record/read-unknown.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { requestList } from './request-list.ts';
import { createWordPressApi, type WordPressOptions } from './create-wordpress-api.ts';

/** A category of a WordPress. */
export interface WordPressCategory {
  id: string;
  /** Its name in addresses, unique on a site; names are not. */
  slug: string;
  /** Plain text. */
  label: string;
  /** The category's own page on the site. */
  href: string;
  /** How many posts are filed under it, not counting the categories below. */
  count: number;
  /** Plain text. */
  description?: string;
  /** The id of the category above it. */
  parentId?: string;
}

/** A category with the ones below it. */
export interface WordPressCategoryTree extends WordPressCategory {
  children: WordPressCategoryTree[];
}

/** The categories of a site. */
export interface WordPressCategories extends Source<WordPressCategory> {
  /**
   * Reads all pages: the categories on top, each with the ones below it. For navigation and for pages of categories.
   *
   * @throws as `page` does
   */
  tree: (options?: PageOptions) => Promise<WordPressCategoryTree[]>;
}

const perPage = 100;

/**
 * The categories of a WordPress, empty ones too, in the order of their names.
 *
 * @param options where it is
 */
export function wordpressCategories(options: WordPressOptions): WordPressCategories {
  const api = createWordPressApi(options);
  const page: WordPressCategories['page'] = async (cursor, pageOptions) => {
    const number = parseCursor(cursor);
    const list = await requestList(api, '/wp/v2/categories', pageOptions, {
      per_page: String(perPage),
      page: String(number),
      _fields: 'id,slug,name,link,count,description,parent',
    });
    const hasNext = list.pages === undefined ? list.records.length >= perPage : number < list.pages;
    return omitUndefined<Page<WordPressCategory>>({
      items: mapRecords('wordpressCategories', list.records, toCategory, options),
      next: hasNext ? createNextPage(number + 1, options.pageHref) : null,
      total: list.total,
    });
  };
  const tree: WordPressCategories['tree'] = async (pageOptions) => {
    const all = new Map<string, WordPressCategory>();
    let cursor: string | undefined;
    do {
      const { items, next } = await page(cursor, pageOptions);
      // A server that serves the same page for ever brings nothing new.
      const isNew = items.some(({ id }) => !all.has(id));
      for (const item of items) all.set(item.id, item);
      cursor = isNew ? next?.cursor : undefined;
    } while (cursor);
    return buildTree([...all.values()]);
  };
  return { page, tree };
}

function toCategory(record: UnknownRecord): WordPressCategory | string {
  const id = toKey(record.id);
  const slug = toKey(record.slug);
  const label = htmlToText(record.name);
  const href = toWebUrl(record.link);
  if (!id || !slug) return 'it has no id or no slug';
  if (!label) return 'it has no name';
  if (!href) return 'its link is no address of the Web';
  return omitUndefined({
    id,
    slug,
    label,
    href,
    count: toPositiveInteger(record.count) ?? 0,
    description: htmlToText(record.description) || undefined,
    parentId: toPositiveInteger(record.parent)?.toString(),
  });
}

/** A category whose parent is not there stands on top, and so does one that is above itself. */
function buildTree(categories: WordPressCategory[]): WordPressCategoryTree[] {
  const nodes = new Map(categories.map((each) => [each.id, { ...each, children: [] }]));
  const byId: ReadonlyMap<string | undefined, WordPressCategoryTree> = nodes;
  const isBelowItself = (node: WordPressCategoryTree): boolean => {
    const above = new Set<string>();
    let each = byId.get(node.parentId);
    while (each && each !== node && !above.has(each.id)) {
      above.add(each.id);
      each = byId.get(each.parentId);
    }
    return each === node;
  };
  return [...byId.values()].filter((node) => {
    const parent = isBelowItself(node) ? undefined : byId.get(node.parentId);
    parent?.children.push(node);
    return parent === undefined;
  });
}
