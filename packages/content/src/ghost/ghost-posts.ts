import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toPositiveInteger, toRecord } from '../record/read-unknown.ts';
import { requestJson } from '../source/http/request-json.ts';
import { mapRecords } from '../source/map-records.ts';
import { clampInteger, createNextPage, parseCursor } from '../source/pagination.ts';
import { sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { postToArticle } from './post-to-article.ts';

/** The options of `ghostPosts`. */
export interface GhostPostsOptions extends SourceOptions {
  /** The site's admin URL, which is the site's own unless it was changed: `https://example.ghost.io`. */
  url: string;
  /** A Content API key, from a custom integration. It reads only what is public, so browsers may see it, except for private sites. */
  key: string;
  /** Posts per page, from 1 to 100. @default 12 */
  perPage?: number | undefined;
  /** Only some posts, in Ghost's filter language (NQL): `tag:engineering+featured:true`. */
  filter?: string | undefined;
  /** @default "published_at desc" */
  order?: string | undefined;
  /** The length of excerpts, in characters. @default 300 */
  excerptLength?: number | undefined;
}

/** The posts of a Ghost site, newest first, by its Content API. */
export function ghostPosts(options: GhostPostsOptions): Source {
  const size = clampInteger(options.perPage, 12, 100);
  const excerptLength = clampInteger(options.excerptLength, 300, 100_000);
  const headers = { 'accept-version': 'v5.0', ...options.headers };
  return {
    page: async (cursor, pageOptions) => {
      const number = parseCursor(cursor);
      const url = buildPostsUrl(options, number, size);
      const response = await requestJson(url, { ...options, headers, signal: pageOptions?.signal });
      const { posts, meta } = toRecord(response);
      if (!Array.isArray(posts)) {
        throw sourceError('badShape', `${url.origin}${url.pathname} answers with no posts.`);
      }
      const { next, total } = toRecord(toRecord(meta).pagination);
      return omitUndefined<Page<Article>>({
        items: mapRecords({
          source: 'ghostPosts',
          records: posts,
          toItem: (post) => postToArticle(post, excerptLength),
          onSkip: options.onSkip,
        }),
        // Past the end Ghost has no next page.
        next:
          (toPositiveInteger(next) ?? 0) > number
            ? createNextPage(number + 1, options.pageHref)
            : null,
        total: total === 0 ? 0 : toPositiveInteger(total),
      });
    },
  };
}

function buildPostsUrl(
  { url: site, key, filter, order }: GhostPostsOptions,
  page: number,
  limit: number,
): URL {
  const siteUrl = toWebUrl(site);
  if (!siteUrl)
    throw sourceError('notFound', 'The url of the Ghost is not an absolute http(s) URL.');
  const url = new URL(siteUrl);
  url.pathname = url.pathname.replace(/\/*$/, '/ghost/api/content/posts/');
  // Not `fields`: with `include` it drops what is included.
  const parameters = { key, include: 'tags,authors', limit, page, filter, order };
  url.search = '';
  for (const [name, value] of Object.entries(parameters)) {
    if (value) url.searchParams.set(name, String(value));
  }
  return url;
}
