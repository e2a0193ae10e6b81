import { warnInDevelopment } from '../development/warn-in-development.ts';
import { createRequest, type TextResponse } from '../source/http/request.ts';
import { toSourceError } from '../source/http/response-error.ts';
import { isSourceError } from '../source/source-error.ts';
import type { PageOptions, SourceOptions } from '../source/types.ts';
import { parseFeed } from './parse-feed.ts';
import type { Feed } from './types.ts';

/** How a feed is cached. */
export interface FeedCacheOptions {
  /**
   * Whether an unchanged feed is asked for by its `ETag` and `Last-Modified`, and then not sent again (RFC 9110 §13). The last
   * twenty pages are kept in memory.
   * @default true
   */
  conditional?: boolean | undefined;
  /**
   * For how long the last good answer is used when a feed fails, in milliseconds, as `stale-if-error` of HTTP (RFC 5861). The page
   * then says `stale: true`. Not after an error that lasts: `notFound`, `unauthorized` and wrong options.
   * @default 0
   */
  staleIfError?: number | undefined;
}

const accept =
  'application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

const maxCachedFeeds = 20;

interface CachedFeed {
  feed: Feed;
  /** For a conditional request (RFC 9110 §13.1). */
  headers: Record<string, string>;
  /** When it was last known to be right, in milliseconds since the epoch. */
  confirmedAt: number;
}

/** Fetches feeds and caches the last ones, for servers that respond that nothing has changed, and for those that fail. */
export function createFeedFetcher(
  options: SourceOptions & FeedCacheOptions,
): (url: URL, own: string, pageOptions: PageOptions) => Promise<Feed> {
  const { conditional = true, staleIfError = 0 } = options;
  const request = createRequest(options);
  const cache = new Map<string, CachedFeed>();

  const fetchFeed = async (url: URL, own: string, signal?: AbortSignal): Promise<Feed> => {
    const { href } = url;
    const cached = cache.get(href);
    const sent = conditional ? cached?.headers : undefined;
    const response = await request(url, { accept, headers: sent, own, signal });
    if (cached && response.status === 304) {
      cached.confirmedAt = Date.now();
      return cached.feed;
    }
    if (response.status >= 300) throw toSourceError(response);

    const feed = parseFeed(response);
    const headers = getConditionalHeaders(response);
    cache.delete(href);
    if (staleIfError > 0 || (conditional && Object.keys(headers).length > 0)) {
      cache.set(href, { feed, headers, confirmedAt: Date.now() });
    }
    const [oldest] = cache.keys();
    if (oldest !== undefined && cache.size > maxCachedFeeds) cache.delete(oldest);
    return feed;
  };

  return async (url, own, { signal }) => {
    try {
      return await fetchFeed(url, own, signal);
    } catch (error) {
      const cached = cache.get(url.href);
      const isFresh = cached && Date.now() - cached.confirmedAt < staleIfError;
      if (!isFresh || !isPassing(error)) throw error;
      warnInDevelopment('feedPosts', 'the last good answer is used, after an error:', error);
      return { ...cached.feed, isStale: true };
    }
  };
}

/** Whether it may be over at the next request: not what the server says on purpose, nor what the options do. */
function isPassing(error: unknown): boolean {
  const lasting = ['notFound', 'unauthorized', 'options', 'otherOrigin'];
  return (
    isSourceError(error) && ![error.code, error.reason].some((each) => lasting.includes(each!))
  );
}

function getConditionalHeaders({ headers }: TextResponse): Record<string, string> {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(modified ? { 'if-modified-since': modified } : {}),
  };
}
