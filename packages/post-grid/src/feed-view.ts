import type { Dispatch } from 'react';
import type { FeedItem } from './feed-item.ts';
import type { PostFeedLabels } from './feed-labels.ts';
import type { FeedChange, FeedState } from './feed-state.ts';
import type { LoadPage } from './request-page.ts';

/** What the feed was told. */
export interface FeedSettings {
  loadPage: LoadPage<FeedItem>;
  /** How many pages are loaded without being asked for. */
  autoPages: number | false;
  labels: PostFeedLabels;
  locale: string | undefined;
  /** Tells the feeds of a page apart on the way back; `undefined` keeps nothing. */
  memory: string | undefined;
  /** Whether the address names the page that was reached last. */
  updateAddress: boolean | undefined;
}

/** A feed as it stands in the page. */
export interface FeedView extends FeedSettings {
  feed: FeedState<FeedItem>;
  change: Dispatch<FeedChange<FeedItem>>;
  /** The list; the link to more stands in the element after it. */
  list: HTMLElement;
}

/**
 * The link to more; at the end it is text.
 */
export function controlOf(list: HTMLElement): HTMLAnchorElement | null | undefined {
  return list.nextElementSibling?.querySelector('a');
}
