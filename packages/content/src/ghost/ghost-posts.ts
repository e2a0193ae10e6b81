import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { requestJson } from '../source/http/request-json.ts';
import { mapRecords } from '../source/map-records.ts';
import { createNextPage, parseCursor, clampInteger } from '../source/pagination.ts';
import { sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { toPositiveInteger, toRecord } from '../record/read-unknown.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { postToArticle } from './post-to-article.ts';

/** Which posts of a Ghost. */
export interface GhostPostsOptions extends SourceOptions {
  /** The site's admin address, which is the site's own unless it was changed: `https://example.ghost.io`. */
  url: string;
  /**
   * The key of a content API, as a custom integration has one. It can only read what is public, so it may be seen in browsers,
   * except on private sites.
   */
  key: string;
  /**
   * How many posts a page has, from 1 to 100.
   * @default 12
   */
  perPage?: number | undefined;
  /** Only some posts, in Ghost's filter language (NQL): `tag:engineering+featured:true`. */
  filter?: string | undefined;
  /**
   * @default "published_at desc"
   */
  order?: string | undefined;
  /**
   * How many characters of an excerpt are kept.
   * @default 300
   */
  excerptLength?: number | undefined;
}

/**
 * The posts of a Ghost, newest first, by its Content API.
 *
 * @param options where it is, and which posts
 */
export function ghostPosts(options: GhostPostsOptions): Source {
  const size = clampInteger(options.perPage, 12, 100);
  const excerptLength = clampInteger(options.excerptLength, 300, 100_000);
  const headers = { 'accept-version': 'v5.0', ...options.headers };
  return {
    page: async (cursor, pageOptions) => {
      const number = parseCursor(cursor);
      const address = buildUrl(options, number, size);
      const answer = await requestJson(address, { ...options, headers }, pageOptions);
      const { posts, meta } = toRecord(answer);
      if (!Array.isArray(posts)) {
        throw sourceError(
          'badShape',
          `${address.origin}${address.pathname} answers with no posts.`,
        );
      }
      const { next, total } = toRecord(toRecord(meta).pagination);
      return omitUndefined<Page<Article>>({
        items: mapRecords(
          'ghostPosts',
          posts,
          (post) => postToArticle(post, excerptLength),
          options,
        ),
        // Past the end Ghost names page 1 as the one before, and none as the next.
        next:
          (toPositiveInteger(next) ?? 0) > number
            ? createNextPage(number + 1, options.pageHref)
            : null,
        total: total === 0 ? 0 : toPositiveInteger(total),
      });
    },
  };
}

function buildUrl(
  { url, key, filter, order }: GhostPostsOptions,
  page: number,
  limit: number,
): URL {
  const site = toWebUrl(url);
  if (!site)
    throw sourceError('notFound', 'The url of the Ghost is no absolute address of the Web.');
  const address = new URL(site);
  address.pathname = address.pathname.replace(/\/*$/, '/ghost/api/content/posts/');
  // Not `fields`: with `include` it drops what is included.
  const parameters = { key, include: 'tags,authors', limit, page, filter, order };
  address.search = '';
  for (const [name, value] of Object.entries(parameters)) {
    if (value) address.searchParams.set(name, String(value));
  }
  return address;
}
