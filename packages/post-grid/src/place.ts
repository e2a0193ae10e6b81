import { idOf, type FeedItem } from './feed-item.ts';
import type { FeedState } from './feed-state.ts';

/** Where a reader was in a feed. */
export interface Place {
  /** How far the window was scrolled. */
  y: number;
  /** The first post in the window, by its id, as the heights of others may be estimates on the way back… */
  post: string | undefined;
  /** … and how far its upper edge was below the window's. */
  top: number;
  /** How high the whole feed was. */
  height: number;
}

/**
 * Where the reader is now.
 */
export function placeOf(list: HTMLElement, feed: FeedState<FeedItem>): Place {
  const items = [...list.children];
  const index = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  return {
    y: scrollY,
    post: idsOf(feed).at(index),
    top: items.at(index)!.getBoundingClientRect().top,
    height: list.parentElement!.offsetHeight,
  };
}

/**
 * Brings the reader back to a place: first into a space as high as the feed was; then, with the posts that are there by now,
 * to the very post, unless the reader has scrolled on meanwhile.
 */
export function scrollToPlace(
  list: HTMLElement,
  place: Place | undefined,
  feed?: FeedState<FeedItem>,
): void {
  if (!place) return;
  const { style } = list.parentElement!;
  if (!feed) {
    style.minBlockSize = `${place.height}px`;
    scrollTo(0, place.y);
    place.y = scrollY;
    return;
  }
  const hasStayed = place.y === scrollY;
  style.minBlockSize = '';
  const post = list.children[idsOf(feed).indexOf(place.post!)];
  if (post && hasStayed) scrollBy(0, post.getBoundingClientRect().top - place.top);
}

function idsOf({ pages }: FeedState<FeedItem>): string[] {
  return pages.flatMap(({ items }) => items.map(idOf));
}
