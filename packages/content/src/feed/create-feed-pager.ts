import { warnInDevelopment } from '../development/warn-in-development.ts';
import { isAllowed, getOrigins, parseSourceUrl } from '../source/http/origins.ts';
import { isSourceError } from '../source/source-error.ts';
import type { PageOptions, SourceOptions } from '../source/types.ts';
import { createFeedFetcher } from './create-feed-fetcher.ts';
import type { Feed } from './types.ts';

interface FeedPage {
  feed: Feed;
  hasNext: boolean;
}

/** Pages are linked one to the next: a visitor must not make a server follow more than these at once. */
const maxPagesToFollow = 20;
/** After this time the first page is read anew, in milliseconds: new entries move older ones to other pages. */
const maxAge = 300_000;
/** WordPress's default number of entries. A shorter page is its last. */
const wordpressPageSize = 10;

/**
 * Reads the pages of a feed by their number: by the links from one to the next, which each reading replaces, or by the number
 * itself from a WordPress.
 *
 * @returns a function that returns `undefined` past the end
 */
export function createFeedPager(
  options: SourceOptions & { url: string },
): (number: number, pageOptions: PageOptions) => Promise<FeedPage | undefined> {
  const fetchFeed = createFeedFetcher(options);
  /** The URLs of the pages from the second on, by their number. */
  const urls = new Map<number, string>();
  let first: { feed: Feed; readAt: number } | undefined;

  const setUrl = (number: number, url: string | undefined) => {
    if (urls.get(number) === url) return;
    for (const known of urls.keys()) if (known >= number) urls.delete(known);
    if (url) urls.set(number, url);
  };

  const read = async (number: number, url: string, { site, pageOptions }: Reading) => {
    const feed = await fetchFeed(new URL(url), site.origin, pageOptions);
    if (number === 1) first = { feed, readAt: Date.now() };
    if (isPaged(feed)) return { feed, hasNext: feed.entries.length >= wordpressPageSize };
    const next = getNextUrl(feed, { site, options });
    const earlier = [...urls].filter(([at]) => at <= number).map(([, each]) => each);
    const isLoop = next !== undefined && [site.href, url, ...earlier].includes(next);
    if (isLoop) warnInDevelopment('feedPosts', 'the feed leads back to an earlier page:', next);
    setUrl(number + 1, isLoop ? undefined : next);
    return { feed, hasNext: next !== undefined && !isLoop };
  };
  const readFirst = (reading: Reading) => read(1, reading.site.href, reading);

  /** The last page up to this one whose URL is known. */
  const findKnown = (number: number) =>
    Math.max(2, ...[...urls.keys()].filter((at) => at <= number));

  /** Reads a page by its number; from a WordPress at once, else by the links from the last known one on. */
  const follow = async (number: number, reading: Reading): Promise<FeedPage | undefined> => {
    if (first && isPaged(first.feed))
      return read(number, getPagedUrl(reading.site, number), reading);
    const known = findKnown(number);
    if (number - known >= maxPagesToFollow) return undefined;
    for (let at = known; at < number && urls.has(at); at += 1) {
      await read(at, urls.get(at)!, reading);
    }
    const url = urls.get(number);
    return url === undefined ? undefined : read(number, url, reading);
  };

  /** As `follow`; a page that is no more, or the first one once again, is past the end. */
  const followToEnd = async (number: number, reading: Reading): Promise<FeedPage | undefined> => {
    try {
      const page = await follow(number, reading);
      return page && first && isSame(page.feed, first.feed) ? undefined : page;
    } catch (error) {
      if (isSourceError(error) && error.code === 'notFound') return undefined;
      throw error;
    }
  };

  return async (number, pageOptions) => {
    const reading = { site: parseSourceUrl(options.url, 'the feed'), pageOptions };
    if (number === 1) return readFirst(reading);
    const isUnknown = first === undefined || Date.now() - first.readAt > maxAge;
    if (isUnknown) await readFirst(reading);
    // Whether the page is read by what an earlier call has learned, which may have moved.
    const isOld = !isUnknown && (urls.has(number) || findKnown(number) > 2);
    const page = await followToEnd(number, reading);
    if (!isOld || (page && page.feed.entries.length > 0)) return page;
    await readFirst(reading);
    return followToEnd(number, reading);
  };
}

interface Reading {
  site: URL;
  pageOptions: PageOptions;
}

/** Whether a server sends one page for all. */
function isSame(left: Feed, right: Feed): boolean {
  return left.entries.length > 0 && getContent(left) === getContent(right);
}

function getContent({ entries }: Feed): string {
  return JSON.stringify(
    entries.map(({ entry }) => (typeof entry === 'string' ? entry : [entry.id, entry.href])),
  );
}

/** Whether pages are asked for by their number. */
function isPaged({ isWordPress, next }: Feed): boolean {
  return isWordPress && !next;
}

function getPagedUrl(site: URL, number: number): string {
  const url = new URL(site);
  url.searchParams.set('paged', String(number));
  return url.href;
}

interface NextOptions {
  site: URL;
  options: SourceOptions;
}

function getNextUrl({ next }: Feed, { site, options }: NextOptions): string | undefined {
  if (!next || isAllowed(new URL(next), getOrigins(site.origin, options))) return next;
  warnInDevelopment(
    'feedPosts',
    'the next page is on an origin that allowedOrigins does not name:',
    next,
  );
  return undefined;
}
