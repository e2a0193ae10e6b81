import { mapRecords } from '../source/map-records.ts';
import { createNextPage, parseCursor, clampInteger } from '../source/pagination.ts';
import { isSourceError, sourceError } from '../source/source-error.ts';
import type { PageOptions, Source, SourceOptions } from '../source/types.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import type { Feed } from './types.ts';
import { entryToArticle } from './entry-to-article.ts';
import { createFeedFetcher } from './create-feed-fetcher.ts';

/** Which feed. */
export interface FeedPostsOptions extends SourceOptions {
  /** The address of the feed: RSS 0.9 to 2.0, Atom or JSON Feed. */
  url: string;
  /**
   * Takes the first picture of a body for the picture of an entry that names none.
   * @default true
   */
  imageFromBody?: boolean | undefined;
  /**
   * How many characters of an excerpt are kept.
   * @default 300
   */
  excerptLength?: number | undefined;
}

/** A chain of pages is followed from its beginning; so far at once, and no visitor can ask for more. */
const maxPagesToFollow = 50;
/** Core's own number of entries. A shorter page of a WordPress is its last. */
const wordpressPageSize = 10;

/**
 * The entries of a feed, in its order. It goes on where the feed says so (RFC 5005, JSON Feed's `next_url`), and a WordPress,
 * which does not, is asked for further pages.
 *
 * RSS and Atom need the package `fast-xml-parser`; JSON Feed does not. Most feeds are not for browsers on other sites: ask on a
 * server.
 *
 * @param options which feed
 */
export function feedPosts(options: FeedPostsOptions): Source {
  const excerptLength = clampInteger(options.excerptLength, 300, 100_000);
  const imageFromBody = options.imageFromBody !== false;
  const readAt = createFeedFetcher(options);
  const first = toWebUrl(options.url);
  const addresses = first ? [first] : [];

  /** Reads a page whose address is known, and learns where the next one is. */
  const readKnown = async (number: number, pageOptions?: PageOptions): Promise<Feed> => {
    const address = addresses[number - 1]!;
    const feed = await readAt(address, pageOptions);
    const next = getNextUrl(feed, address, number);
    if (addresses.length === number && next && !addresses.includes(next)) addresses.push(next);
    return feed;
  };

  return {
    page: async (cursor, pageOptions) => {
      const number = parseCursor(cursor);
      if (!first) throw sourceError('notFound', 'The url of the feed is no address of the Web.');
      const ended = { items: [], next: null };
      const begin = addresses.length;
      if (number - begin > maxPagesToFollow) return ended;
      try {
        for (let known = begin; known < number; known += 1) {
          await readKnown(known, pageOptions);
          if (addresses.length === known) return ended;
        }
        const feed = await readKnown(number, pageOptions);
        const entries = mapRecords(
          'feedPosts',
          feed.entries,
          (entry) => entryToArticle(feed.read(entry), excerptLength, imageFromBody),
          options,
        );
        const isLast = addresses.length === number;
        return {
          items: entries,
          next: isLast ? null : createNextPage(number + 1, options.pageHref),
        };
      } catch (error) {
        // A WordPress says so, on the page behind the last.
        if (addresses.length > 1 && isSourceError(error) && error.code === 'notFound') return ended;
        throw error;
      }
    },
  };
}

function getNextUrl(feed: Feed, address: string, number: number): string | undefined {
  if (feed.next) return toWebUrl(feed.next, address);
  if (!feed.isWordPress || feed.entries.length < wordpressPageSize) return undefined;
  const next = new URL(address);
  next.searchParams.set('paged', String(number + 1));
  return next.href;
}
