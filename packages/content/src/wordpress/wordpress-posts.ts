import type { Article } from '../model/article.ts';
import type { Json } from '../record/json.ts';
import { toArray, type UnknownRecord } from '../record/read-unknown.ts';
import { buildPage } from '../source/build-page.ts';
import { callMap } from '../source/call-map.ts';
import { createSource } from '../source/create-source.ts';
import { clampInteger } from '../source/pagination.ts';
import type { Source } from '../source/types.ts';
import { createWordPressApi } from './create-wordpress-api.ts';
import { postToArticle } from './post-to-article.ts';
import { requestList, type ListResponse } from './request-list.ts';
import { createCategoryIdResolver } from './resolve-category-ids.ts';
import type { CategoryName, WordPressOptions } from './types.ts';

/** The options of `wordpressPosts`. */
export interface WordPressPostsOptions extends WordPressOptions {
  /** Posts per page, from 1 to 100. @default 12 */
  perPage?: number | undefined;
  /** Only posts of any of these categories or their descendants, by id or by slug. */
  category?: CategoryName | readonly CategoryName[] | undefined;
  /** No posts of these categories, by id. */
  excludeCategories?: readonly number[] | undefined;
  /** Only posts with any of these tags, by id. */
  tags?: readonly number[] | undefined;
  /** Only posts that match this search. */
  search?: string | undefined;
  /**
   * Sticky posts first, on top of the first page and beyond its size, as in WordPress's own themes. It takes a second request.
   * @default false
   */
  stickyFirst?: boolean | undefined;
  /**
   * Further parameters of the API: `{ author: 3, orderby: 'title', order: 'asc', exclude: [7, 9], lang: 'de' }`. Those of pages and
   * fields, and those that other options write, stay as they are.
   */
  parameters?:
    | Readonly<Record<string, string | number | boolean | readonly (string | number)[] | undefined>>
    | undefined;
  /** Further fields of a post, for `map`: `['acf', 'meta']`. */
  fields?: readonly string[] | undefined;
  /**
   * Changes an article by what else is in its post, such as custom fields. It may return, instead of the article, the reason why
   * it is left out, or `null` for what is not to be listed.
   *
   * @param post as it came: unchecked, so treat it as hostile
   */
  map?: ((article: Article, post: Json) => Article | string | null) | undefined;
  /** The REST base of the post type, as it was registered. @default "posts" */
  postType?: string | undefined;
  /**
   * The length of excerpts, in characters. Automatic ones have 55 words, or whole articles in languages without spaces.
   * @default 300
   */
  excerptLength?: number | undefined;
}

/** What a card shows. Without `_links` nothing is embedded. */
const fields =
  'id,date_gmt,modified_gmt,link,title,excerpt,jetpack_featured_media_url,_links,_embedded';
/** `_embed` without a list would include comments. */
const embedded = 'author,wp:featuredmedia,wp:term';

/**
 * The posts of a WordPress site, newest first, by its public REST API.
 *
 * Password-protected posts are listed without their excerpt, as WordPress lists them. Drafts and private posts are not requested.
 */
export function wordpressPosts(options: WordPressPostsOptions): Source {
  const { postType = 'posts', map } = options;
  const size = clampInteger(options.perPage, 12, 100);
  const excerptLength = clampInteger(options.excerptLength, 300, 100_000);
  const api = createWordPressApi(options);
  const resolveCategoryIds = createCategoryIdResolver(api, options.category);
  const route = `/wp/v2/${encodeURIComponent(postType)}`;
  // Other types have no sticky posts, and would ignore the parameter.
  const stickyFirst = options.stickyFirst === true && postType === 'posts';

  const readLists = async (number: number, categories: string, signal?: AbortSignal) => {
    const shared = {
      ...getFilters(options, categories),
      _fields: [fields, ...toArray(options.fields)].join(),
      _embed: embedded,
    };
    const read = (parameters: Record<string, string>) =>
      requestList(api, { route, parameters: { ...shared, ...parameters }, signal });
    return Promise.all([
      read({
        ...(stickyFirst ? { sticky: 'false' } : {}),
        per_page: String(size),
        page: String(number),
      }),
      // Later pages need only their number, for the total.
      stickyFirst ? read({ sticky: 'true', per_page: number === 1 ? '100' : '1' }) : undefined,
    ]);
  };

  const toItem = (record: UnknownRecord) => {
    const article = postToArticle(record, { excerptLength, base: options.url });
    if (!map || typeof article === 'string') return article;
    return callMap('wordpressPosts', () => map(article, record));
  };

  return createSource(async (number, { signal }) => {
    const categories = await resolveCategoryIds({ signal });
    let [list, sticky] = await readLists(number, categories, signal);
    if (number === 1 && list.records.length === 0) {
      // A category that was made anew has another id.
      const anew = await resolveCategoryIds({ signal, isAnew: true });
      if (anew !== categories) [list, sticky] = await readLists(number, anew, signal);
    }
    return buildPage({
      source: 'wordpressPosts',
      number,
      records: [...(number === 1 ? toArray(sticky?.records) : []), ...list.records],
      toItem,
      hasNext: hasNextPage(list, number, size),
      total: getTotal(list, sticky),
      options,
    });
  });
}

function getFilters(
  { excludeCategories, tags, search, parameters = {} }: WordPressPostsOptions,
  categories: string,
): Record<string, string> {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    ...(categories
      ? // The short form, `categories=5`, leaves out posts of descendant categories.
        { 'categories[terms]': categories, 'categories[include_children]': 'true' }
      : {}),
    ...(excludeCategories?.length ? { categories_exclude: excludeCategories.join(',') } : {}),
    ...(tags?.length ? { tags: tags.join(',') } : {}),
    ...(search ? { search } : {}),
  };
}

/** Proxies and CORS may hide the headers. Then a full page has a next one. */
function hasNextPage({ pages, hasNextLink, records }: ListResponse, number: number, size: number) {
  if (pages !== undefined) return number < pages;
  return hasNextLink || records.length >= size;
}

function getTotal(list: ListResponse, sticky: ListResponse | undefined): number | undefined {
  if (list.total === undefined || (sticky && sticky.total === undefined)) return undefined;
  return list.total + (sticky?.total ?? 0);
}
