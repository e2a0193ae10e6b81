import type { ReactElement, ReactNode } from 'react';
import type { Article, Page, PluralLabel } from '@broadsheet/content';

/** A post rendered already, e.g. on the server, so that the browser needs no code for its card. */
export interface RenderedPost {
  /** Unique in the feed: a post that is served twice is shown once. */
  id: string;
  /** The content of the list item. It should hold a link, which gets the focus when the post is the first of those loaded. */
  node: ReactNode;
}

/** An item of a feed: an article, a rendered post, or an element whose `key` is the post's id. */
export type FeedItem = Article | RenderedPost | ReactElement;

/**
 * Loads the page at a cursor. The signal is aborted when the answer is not awaited any more, and after fifteen seconds. A server function
 * may stand here as it is: its second argument arrives without a signal.
 */
export type LoadPage<Item> = (
  cursor: string,
  options: { signal: AbortSignal },
) => Promise<Page<Item>>;

/** Every text of a feed. */
export interface PostFeedLabels {
  /**
   * The link to the next page.
   * @default "Show more posts"
   */
  more?: string | undefined;
  /**
   * The same link after a page failed to load.
   * @default "Try again"
   */
  retry?: string | undefined;
  /**
   * The status while a page loads.
   * @default "Loading more posts"
   */
  loading?: string | undefined;
  /**
   * The alert when a page failed to load: one sentence with what to do.
   * @default "More posts could not be loaded; please try again."
   */
  error?: string | undefined;
  /**
   * The status after a page has loaded; `{count}` is the number of new posts.
   * @default { one: "{count} post added.", other: "{count} posts added." }
   */
  added?: PluralLabel | undefined;
  /**
   * The status where the total is known: `{count}` of `{total}`.
   * @default "Showing {count} of {total}."
   */
  shown?: PluralLabel | undefined;
  /**
   * Replaces the link after the last page, and ends the status.
   * @default "You have reached the end."
   */
  end?: string | undefined;
  /**
   * The link to newer posts, above the list.
   * @default "Newer posts"
   */
  newer?: string | undefined;
}
