import { toPositiveInteger, toRecord } from '../record/read-unknown.ts';
import { buildPage } from '../source/build-page.ts';
import { createSource } from '../source/create-source.ts';
import { parseSourceUrl } from '../source/http/origins.ts';
import { createRequest } from '../source/http/request.ts';
import { requestJson } from '../source/http/request-json.ts';
import { clampInteger } from '../source/pagination.ts';
import { sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { replaceEnd } from '../text/replace-end.ts';
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
  const request = createRequest({ ...options, headers });
  return createSource(async (number, pageOptions) => {
    const url = buildPostsUrl(options, number, size);
    const { posts, meta } = toRecord(await requestJson(request, url, pageOptions));
    if (!Array.isArray(posts)) {
      throw sourceError('badShape', `${url.origin}${url.pathname} answers with no posts.`);
    }
    const { next, total } = toRecord(toRecord(meta).pagination);
    return buildPage({
      source: 'ghostPosts',
      number,
      records: posts,
      toItem: (post) => postToArticle(post, { excerptLength, base: options.url }),
      // Past the end Ghost has no next page.
      hasNext: (toPositiveInteger(next) ?? 0) > number,
      total: total === 0 ? 0 : toPositiveInteger(total),
      options,
    });
  });
}

function buildPostsUrl(
  { url: site, key, filter, order }: GhostPostsOptions,
  page: number,
  limit: number,
): URL {
  const url = parseSourceUrl(site, 'the Ghost');
  url.pathname = replaceEnd(url.pathname, '/', '/ghost/api/content/posts/');
  // Not `fields`: with `include` it drops what is included.
  const parameters = { key, include: 'tags,authors', limit, page, filter, order };
  url.search = '';
  for (const [name, value] of Object.entries(parameters)) {
    if (value) url.searchParams.set(name, String(value));
  }
  return url;
}
