import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import { mapRecords } from '../source/map-records.ts';
import { clampInteger, createNextPage, parseCursor } from '../source/pagination.ts';
import { isSourceError, sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { createFeedFetcher } from './create-feed-fetcher.ts';
import { entryToArticle } from './entry-to-article.ts';
import type { Feed } from './types.ts';

/** The options of `feedPosts`. */
export interface FeedPostsOptions extends SourceOptions {
  /** The URL of the feed: RSS 0.9 to 2.0, Atom or JSON Feed. */
  url: string;
  /** Whether the first image of a body is used for an entry that has none. @default true */
  imageFromBody?: boolean | undefined;
  /** The length of excerpts, in characters. @default 300 */
  excerptLength?: number | undefined;
}

/** Pages are linked one to the next: a visitor must not make a server follow more than these at once. */
const maxPagesToFollow = 50;
/** WordPress's default number of entries. A shorter page is its last. */
const wordpressPageSize = 10;

/**
 * The entries of a feed, in its order. Further pages are followed where the feed links them (RFC 5005, JSON Feed's `next_url`),
 * and requested from a WordPress, which does not link them.
 *
 * RSS and Atom need the package `fast-xml-parser`; JSON Feed does not. Browsers on other sites may not request most feeds: use it
 * on a server.
 */
export function feedPosts(options: FeedPostsOptions): Source {
  const excerptLength = clampInteger(options.excerptLength, 300, 100_000);
  const imageFromBody = options.imageFromBody !== false;
  const fetchFeed = createFeedFetcher(options);
  const firstUrl = toWebUrl(options.url);
  const urls = firstUrl ? [firstUrl] : [];

  const toPage = (feed: Feed, number: number): Page<Article> => ({
    items: mapRecords({
      source: 'feedPosts',
      records: feed.entries,
      toItem: (entry) => entryToArticle(feed.parseEntry(entry), { excerptLength, imageFromBody }),
      onSkip: options.onSkip,
    }),
    next: urls.length === number ? null : createNextPage(number + 1, options.pageHref),
  });

  return {
    page: async (cursor, pageOptions) => {
      const number = parseCursor(cursor);
      if (!firstUrl) throw sourceError('notFound', 'The url of the feed is not an http(s) URL.');
      const end = { items: [], next: null };
      /** Fetches a page whose URL is known, and learns the URL of the next one. */
      const fetchPage = async (known: number): Promise<Feed> => {
        const url = urls[known - 1]!;
        const feed = await fetchFeed(url, pageOptions);
        const next = getNextUrl(feed, url, known);
        if (urls.length === known && next && !urls.includes(next)) urls.push(next);
        return feed;
      };
      if (number - urls.length > maxPagesToFollow) return end;
      try {
        for (let known = urls.length; known < number; known += 1) {
          await fetchPage(known);
          if (urls.length === known) return end;
        }
        return toPage(await fetchPage(number), number);
      } catch (error) {
        // A WordPress responds so past its last page.
        if (urls.length > 1 && isSourceError(error) && error.code === 'notFound') return end;
        throw error;
      }
    },
  };
}

function getNextUrl(feed: Feed, url: string, number: number): string | undefined {
  if (feed.next) return toWebUrl(feed.next, url);
  if (!feed.isWordPress || feed.entries.length < wordpressPageSize) return undefined;
  const next = new URL(url);
  next.searchParams.set('paged', String(number + 1));
  return next.href;
}
