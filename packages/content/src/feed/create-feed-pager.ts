import { warnInDevelopment } from '../development/warn-in-development.ts';
import { createPager, type ReadPage } from '../source/create-pager.ts';
import { isAllowed, getOrigins, parseSourceUrl } from '../source/http/origins.ts';
import type { PageOptions, SourceOptions } from '../source/types.ts';
import { createFeedFetcher, type FeedCacheOptions } from './create-feed-fetcher.ts';
import type { Feed } from './types.ts';

interface FeedPage extends ReadPage {
  feed: Feed;
}

interface FeedPagerOptions extends SourceOptions, FeedCacheOptions {
  url: string;
  pageParameter?: string | undefined;
}

/** WordPress's default number of entries. A shorter page is its last. */
const wordpressPageSize = 10;

/**
 * Reads the pages of a feed: by the links from one to the next, or by their number from a WordPress, and where the name of the
 * parameter is given.
 *
 * @returns a function that returns `undefined` past the end
 */
export function createFeedPager(
  options: FeedPagerOptions,
): (number: number, pageOptions: PageOptions) => Promise<FeedPage | undefined> {
  const fetchFeed = createFeedFetcher(options);
  const { pageParameter } = options;
  return createPager<FeedPage>({
    source: 'feedPosts',
    read: async (number, place, pageOptions) => {
      const url = parseSourceUrl(options.url, 'the feed');
      const { origin } = url;
      if (place) url.href = place;
      else if (number > 1) url.searchParams.set(pageParameter ?? 'paged', String(number));
      const feed = await fetchFeed(url, origin, pageOptions);
      const { entries, isWordPress } = feed;
      return {
        feed,
        at: url.href,
        next: getNextUrl(feed, origin, options),
        // Pages may have any size; an empty one ends the list.
        hasNext: entries.length >= (pageParameter ? 1 : wordpressPageSize),
        isNumbered: pageParameter !== undefined || (isWordPress && !feed.next),
        isEmpty: entries.length === 0,
        // An entry that is none is the reason why.
        getContent: () => entries.map(({ entry }) => Object(entry).href ?? entry).join(),
      };
    },
  });
}

function getNextUrl({ next }: Feed, own: string, options: SourceOptions): string | undefined {
  if (!next || isAllowed(new URL(next), getOrigins(own, options))) return next;
  warnInDevelopment(
    'feedPosts',
    'the next page is on an origin that allowedOrigins does not name:',
    next,
  );
  return undefined;
}
