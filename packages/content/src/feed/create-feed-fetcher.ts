import { toSourceError, request, type TextResponse } from '../source/http/request.ts';
import type { PageOptions, SourceOptions } from '../source/types.ts';
import type { Feed } from './types.ts';
import { parseFeed } from './parse-feed.ts';

const accept =
  'application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

/** How many pages are remembered. */
const maxCachedFeeds = 20;

interface Remembered {
  feed: Feed;
  /** What to ask with, whether it has changed (RFC 9110 §13.1). */
  conditions: Record<string, string>;
}

/** Reads feeds, and remembers the last ones, so that a server which says that nothing has changed need not send them again. */
export function createFeedFetcher(
  options: SourceOptions,
): (address: string, pageOptions?: PageOptions) => Promise<Feed> {
  const remembered = new Map<string, Remembered>();
  return async (address, pageOptions) => {
    const known = remembered.get(address);
    const headers = { ...known?.conditions, ...options.headers };
    const answer = await request(new URL(address), accept, { ...options, headers }, pageOptions);
    if (known && answer.status === 304) return known.feed;
    if (answer.status >= 300) throw toSourceError(answer);

    const feed = await parseFeed(answer);
    const conditions = getConditionalHeaders(answer);
    remembered.delete(address);
    if (Object.keys(conditions).length > 0) remembered.set(address, { feed, conditions });
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size > maxCachedFeeds) remembered.delete(oldest);
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
