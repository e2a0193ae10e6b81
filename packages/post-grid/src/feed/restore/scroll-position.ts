import type { FeedItem } from '../../types.ts';
import { getId } from '../state/feed-item.ts';
import type { FeedState } from '../state/feed-state.ts';

/** Where the user is in a feed. */
export interface ScrollPosition {
  /** How far the window is scrolled. */
  y: number;
  /** The id of the first post in the viewport, since the heights of others may be estimates when it is restored… */
  post: string | undefined;
  /** … and how far its upper edge is below the viewport's. */
  top: number;
  /** The height of the whole feed. */
  height: number;
}

export function getScrollPosition(list: HTMLElement, feed: FeedState<FeedItem>): ScrollPosition {
  const items = [...list.children];
  const index = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  return {
    y: scrollY,
    post: getIds(feed).at(index),
    top: items.at(index)!.getBoundingClientRect().top,
    height: list.parentElement!.offsetHeight,
  };
}

/** Scrolls as far as before, in a space that is kept free, as high as the feed was. */
export function scrollToPosition(list: HTMLElement, position: ScrollPosition): void {
  list.parentElement!.style.minBlockSize = `${position.height}px`;
  scrollTo(0, position.y);
  position.y = scrollY;
}

/** Scrolls to the very post when all posts are there, unless the user has scrolled meanwhile. */
export function scrollToPost(
  list: HTMLElement,
  position: ScrollPosition,
  feed: FeedState<FeedItem>,
): void {
  const hasStayed = position.y === scrollY;
  list.parentElement!.style.minBlockSize = '';
  const post = list.children[getIds(feed).indexOf(position.post!)];
  if (post && hasStayed) scrollBy(0, post.getBoundingClientRect().top - position.top);
}

function getIds({ pages }: FeedState<FeedItem>): string[] {
  return pages.flatMap(({ items }) => items.map(getId));
}
