import type { Dispatch, ReactNode } from 'react';
import type { Article } from '@broadsheet/content';
import type { FeedItem, LoadPage, PostFeedLabels } from '../../types.ts';
import type { RequestEvents } from '../requests/send-request.ts';
import { loadMore } from '../post-feed.css.ts';
import type { FeedChange, FeedState } from '../state/feed-state.ts';

/** Renders the article at an index of the feed. */
export type RenderCard = (article: Article, index: number) => ReactNode;

/** The props of a feed that its behavior reads. */
export interface FeedSettings extends RequestEvents<FeedItem> {
  /** Missing below a server component, which cannot pass a function: its posts should come rendered, or are links. */
  renderCard: RenderCard | undefined;
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

/** The elements of items: other scripts may move, add and remove some, so none is found by its place. */
export type ItemElements = WeakMap<object, HTMLElement | null>;

/** A mounted feed. */
export interface FeedContext extends FeedSettings {
  feed: FeedState<FeedItem>;
  setFeed: Dispatch<FeedChange<FeedItem>>;
  list: HTMLElement;
  elements: ItemElements;
}

/** The link to more; text at the end of the feed. */
export function getLoadMoreLink(list: HTMLElement): HTMLAnchorElement | null | undefined {
  return list.closest('section')?.querySelector<HTMLAnchorElement>(`.${loadMore}`);
}
