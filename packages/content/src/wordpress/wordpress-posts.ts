import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { mapRecords } from '../source/map-records.ts';
import { createNextPage, parseCursor, clampInteger } from '../source/pagination.ts';
import type { Source } from '../source/types.ts';
import { toArray } from '../record/read-unknown.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { createCategoryIdResolver } from './resolve-category-ids.ts';
import { postToArticle } from './post-to-article.ts';
import { requestList, type ListResponse } from './request-list.ts';
import { createWordPressApi, type WordPressOptions } from './create-wordpress-api.ts';

/** Which posts of a WordPress. */
export interface WordPressPostsOptions extends WordPressOptions {
  /**
   * How many posts a page has, from 1 to 100.
   * @default 12
   */
  perPage?: number | undefined;
  /** Only posts of these categories or of the ones below them, by id or by slug. Several mean any of them. */
  category?: CategoryName | readonly CategoryName[] | undefined;
  /** No posts of these categories, by id. */
  excludeCategories?: readonly number[] | undefined;
  /** Only posts with any of these tags, by id. */
  tags?: readonly number[] | undefined;
  /** Only posts in which these words occur. */
  search?: string | undefined;
  /**
   * Puts sticky posts first, on top of the first page and beyond its size, as WordPress does on its own. The API does not do so
   * by itself, and it takes a second request.
   * @default false
   */
  stickyFirst?: boolean | undefined;
  /**
   * The REST base of the posts: of another type of posts it is the one that type was registered with.
   * @default "posts"
   */
  postType?: string | undefined;
  /**
   * How many characters of an excerpt are kept. Automatic ones are 55 words long, and whole articles where a language has no
   * spaces.
   * @default 300
   */
  excerptLength?: number | undefined;
}

/** A category by id or by slug. */
export type CategoryName = number | string;

/** What a card shows, and what is needed to have it embedded: without `_links` nothing is. */
const fields =
  'id,date_gmt,modified_gmt,link,title,excerpt,jetpack_featured_media_url,_links,_embedded';
/** Plain `_embed` brings the comments of readers too. */
const embedded = 'author,wp:featuredmedia,wp:term';

/**
 * The posts of a WordPress, newest first, by its REST API: a site of your own or one of which you only know the address.
 *
 * Posts behind a password are listed, as WordPress lists them, without their excerpt. Of drafts and private posts nothing is
 * asked for.
 *
 * @param options where it is, and which posts
 */
export function wordpressPosts(options: WordPressPostsOptions): Source {
  const { postType = 'posts' } = options;
  // Other types know no sticky posts, and would answer with all that they have.
  const stickyFirst = options.stickyFirst === true && postType === 'posts';
  const size = clampInteger(options.perPage, 12, 100);
  const excerptLength = clampInteger(options.excerptLength, 300, 100_000);
  const api = createWordPressApi(options);
  const resolveCategoryIds = createCategoryIdResolver(api, options.category);

  const route = `/wp/v2/${encodeURIComponent(postType)}`;

  return {
    page: async (cursor, pageOptions) => {
      const number = parseCursor(cursor);
      const shared = {
        ...selection(options, await resolveCategoryIds(pageOptions)),
        _fields: fields,
        _embed: embedded,
      };
      const read = (parameters: Record<string, string>) =>
        requestList(api, route, pageOptions, { ...shared, ...parameters });
      const [list, sticky] = await Promise.all([
        read({
          ...(stickyFirst ? { sticky: 'false' } : {}),
          per_page: String(size),
          page: String(number),
        }),
        // On later pages their number alone is wanted, for the total.
        stickyFirst ? read({ sticky: 'true', per_page: number === 1 ? '100' : '1' }) : undefined,
      ]);
      const records = [...(number === 1 ? toArray(sticky?.records) : []), ...list.records];
      const items = mapRecords(
        'wordpressPosts',
        records,
        (record) => postToArticle(record, excerptLength),
        options,
      );
      return omitUndefined<Page<Article>>({
        items,
        next: hasNext(list, number, size) ? createNextPage(number + 1, options.pageHref) : null,
        total: getTotal(list, sticky),
      });
    },
  };
}

function selection(
  { excludeCategories, tags, search }: WordPressPostsOptions,
  categories: string,
): Record<string, string> {
  return {
    ...(categories
      ? // The short form, `categories=5`, leaves out the posts of the categories below.
        { 'categories[terms]': categories, 'categories[include_children]': 'true' }
      : {}),
    ...(excludeCategories?.length ? { categories_exclude: excludeCategories.join(',') } : {}),
    ...(tags?.length ? { tags: tags.join(',') } : {}),
    ...(search ? { search } : {}),
  };
}

/** Proxies and other origins may hide the headers. Then a full page has a next one. */
function hasNext({ pages, hasNextLink, records }: ListResponse, number: number, size: number) {
  if (pages !== undefined) return number < pages;
  return hasNextLink || records.length >= size;
}

function getTotal(list: ListResponse, sticky: ListResponse | undefined): number | undefined {
  if (list.total === undefined || (sticky && sticky.total === undefined)) return undefined;
  return list.total + (sticky?.total ?? 0);
}
