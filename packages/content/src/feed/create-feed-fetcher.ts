import { createRequest, type TextResponse } from '../source/http/request.ts';
import { toSourceError } from '../source/http/response-error.ts';
import type { PageOptions, SourceOptions } from '../source/types.ts';
import { parseFeed } from './parse-feed.ts';
import type { Feed } from './types.ts';

const accept =
  'application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

const maxCachedFeeds = 20;

interface CachedFeed {
  feed: Feed;
  /** For a conditional request (RFC 9110 §13.1). */
  headers: Record<string, string>;
}

/** Fetches feeds and caches the last ones, so that a server can respond that nothing has changed. */
export function createFeedFetcher(
  options: SourceOptions,
): (url: URL, own: string, pageOptions: PageOptions) => Promise<Feed> {
  const request = createRequest(options);
  const cache = new Map<string, CachedFeed>();
  return async (url, own, { signal }) => {
    const { href } = url;
    const cached = cache.get(href);
    const response = await request(url, { accept, headers: cached?.headers, own, signal });
    if (cached && response.status === 304) return cached.feed;
    if (response.status >= 300) throw toSourceError(response);

    const feed = parseFeed(response);
    const headers = getConditionalHeaders(response);
    cache.delete(href);
    if (Object.keys(headers).length > 0) cache.set(href, { feed, headers });
    const [oldest] = cache.keys();
    if (oldest !== undefined && cache.size > maxCachedFeeds) cache.delete(oldest);
    return feed;
  };
}

function getConditionalHeaders({ headers }: TextResponse): Record<string, string> {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(modified ? { 'if-modified-since': modified } : {}),
  };
}
