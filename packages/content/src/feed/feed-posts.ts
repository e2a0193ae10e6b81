import type { Entry } from './types.ts';
import { buildPage } from '../source/build-page.ts';
import { createSource } from '../source/create-source.ts';
import { clampInteger } from '../source/pagination.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import type { FeedCacheOptions } from './create-feed-fetcher.ts';
import { createFeedPager } from './create-feed-pager.ts';
import { entryToArticle } from './entry-to-article.ts';

/** The options of `feedPosts`. */
export interface FeedPostsOptions extends SourceOptions, FeedCacheOptions {
  /** The URL of the feed: RSS 0.9 to 2.0, Atom or JSON Feed. */
  url: string;
  /**
   * The parameter of page numbers (`page`), for a feed that has further pages and no links to them.
   * @default none; `paged` for a feed that WordPress has made
   */
  pageParameter?: string | undefined;
  /** Whether the first image of a body is used for an entry that has none. @default true */
  imageFromBody?: boolean | undefined;
  /** The length of excerpts, in characters. @default 300 */
  excerptLength?: number | undefined;
}

/**
 * The entries of a feed, in its order. Further pages are followed where the feed links them (RFC 5005, JSON Feed's `next_url`),
 * and requested by number from a WordPress, which does not link them.
 *
 * Browsers on other sites may not request most feeds: use it on a server.
 */
export function feedPosts(options: FeedPostsOptions): Source {
  const excerptLength = clampInteger(options.excerptLength, 300, 100_000);
  const imageFromBody = options.imageFromBody !== false;
  const readPage = createFeedPager(options);
  const toItem = (entry: Entry | string) =>
    typeof entry === 'string' ? entry : entryToArticle(entry, { excerptLength, imageFromBody });

  return createSource(async (number, pageOptions) => {
    const page = await readPage(number, pageOptions);
    if (!page) return { items: [], next: null };
    const { entries, isStale } = page.feed;
    const built = buildPage({
      source: 'feedPosts',
      number,
      records: entries.map(({ record }) => record),
      toItem: (_record, index) => toItem(entries[index]!.entry),
      hasNext: page.hasNext,
      options,
    });
    return isStale ? { ...built, stale: true } : built;
  });
}
