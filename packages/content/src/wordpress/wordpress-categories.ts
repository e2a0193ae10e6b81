import { omitUndefined } from '../record/omit-undefined.ts';
import { toKey, toPositiveInteger, type UnknownRecord } from '../record/read-unknown.ts';
import { buildPage } from '../source/build-page.ts';
import { createSource } from '../source/create-source.ts';
import type { PageOptions, Source } from '../source/types.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { buildCategoryTree } from './build-category-tree.ts';
import { createWordPressApi } from './create-wordpress-api.ts';
import { requestList } from './request-list.ts';
import type { WordPressOptions } from './types.ts';

/** A category of a WordPress site. */
export interface WordPressCategory {
  id: string;
  /** Its name in URLs, unique on a site; labels are not. */
  slug: string;
  /** Plain text. */
  label: string;
  /** The category's own page on the site. */
  href: string;
  /** The number of its posts, not counting its descendants. */
  count: number;
  /** Plain text. */
  description?: string | undefined;
  /** The id of the parent category. */
  parentId?: string | undefined;
}

/** A category with its children. */
export interface WordPressCategoryTree extends WordPressCategory {
  children: WordPressCategoryTree[];
}

/** The categories of a site. */
export interface WordPressCategories extends Source<WordPressCategory> {
  /**
   * Reads all pages: the top-level categories, each with its children. For navigation and for pages of categories.
   *
   * @throws as `page` does
   */
  tree: (options?: PageOptions) => Promise<WordPressCategoryTree[]>;
}

const perPage = 100;
/** Of a tree. Ten thousand categories are no navigation. */
const maxPages = 100;

/** The categories of a WordPress site, empty ones too, in the order of their names. */
export function wordpressCategories(options: WordPressOptions): WordPressCategories {
  const api = createWordPressApi(options);
  const { page } = createSource<WordPressCategory>(async (number, { signal }) => {
    const list = await requestList(api, {
      route: '/wp/v2/categories',
      parameters: {
        per_page: String(perPage),
        page: String(number),
        _fields: 'id,slug,name,link,count,description,parent',
      },
      signal,
    });
    return buildPage({
      source: 'wordpressCategories',
      number,
      records: list.records,
      toItem: (record) => toCategory(record, options.url),
      hasNext: list.pages === undefined ? list.records.length >= perPage : number < list.pages,
      total: list.total,
      options,
    });
  });
  return { page, tree: async (pageOptions) => buildCategoryTree(await readAll(page, pageOptions)) };
}

async function readAll(
  page: WordPressCategories['page'],
  pageOptions: PageOptions | undefined,
): Promise<WordPressCategory[]> {
  const all = new Map<string, WordPressCategory>();
  let cursor: string | undefined;
  let pages = 0;
  do {
    const { items, next } = await page(cursor, pageOptions);
    // A server that repeats the same page for ever must not cause an endless loop.
    const isNew = items.some(({ id }) => !all.has(id));
    for (const item of items) all.set(item.id, item);
    pages += 1;
    cursor = isNew && pages < maxPages ? next?.cursor : undefined;
  } while (cursor);
  return [...all.values()];
}

function toCategory(record: UnknownRecord, base: string): WordPressCategory | string {
  const id = toKey(record.id);
  const slug = toKey(record.slug);
  const label = htmlToText(record.name);
  const href = toWebUrl(record.link, base);
  if (!id || !slug) return 'it has no id or no slug';
  if (!label) return 'it has no name';
  if (!href) return 'its link is not an http(s) URL';
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
