import type { Dispatch } from 'react';
import type { FeedItem, LoadPage, PostFeedLabels } from '../../types.ts';
import type { FeedChange, FeedState } from '../state/feed-state.ts';

/** The props of a feed that its behavior reads. */
export interface FeedSettings {
  loadPage: LoadPage<FeedItem>;
  /** How many pages infinite scroll loads. */
  autoPages: number | false;
  labels: PostFeedLabels;
  locale: string | undefined;
  /** Tells the feeds of a page apart for scroll restoration; `undefined` turns it off. */
  restoreKey: string | undefined;
  /** Whether the URL names the last page that was loaded. */
  updateUrl: boolean | undefined;
}

/** A mounted feed. */
export interface FeedView extends FeedSettings {
  feed: FeedState<FeedItem>;
  setFeed: Dispatch<FeedChange<FeedItem>>;
  list: HTMLElement;
}

/** The link to more, in the footer after the list; text at the end of the feed. */
export function getLoadMoreLink(list: HTMLElement): HTMLAnchorElement | null | undefined {
  return list.nextElementSibling?.querySelector('a');
}
