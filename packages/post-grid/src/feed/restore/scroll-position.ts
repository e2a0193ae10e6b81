import type { FeedContext } from '../behavior/feed-context.ts';
import { getId } from '../state/feed-item.ts';
import { getItems } from '../state/feed-state.ts';

/** Where the user is in a feed. */
export interface ScrollPosition {
  /** How far the window is scrolled, or the scroll container that the feed is in. */
  y: number;
  isInContainer: boolean;
  /** The id of the first post in the viewport, since the heights of others may be estimates when it is restored… */
  post: string | undefined;
  /** … and how far its upper edge is below the viewport's. */
  top: number;
  /** The height of the whole feed. */
  height: number;
}

export function getScrollPosition({ list, feed, elements }: FeedContext): ScrollPosition {
  const container = getScrollContainer(list);
  const edge = getEdge(container);
  const shown = getItems(feed).filter((item) => elements.get(item)?.isConnected);
  const getBox = (item: object) => elements.get(item)!.getBoundingClientRect();
  const post = shown.find((item) => getBox(item).bottom > edge) ?? shown.at(-1);
  return {
    y: getY(container),
    isInContainer: Boolean(container),
    post: post && getId(post),
    top: post ? getBox(post).top - edge : 0,
    height: list.parentElement?.offsetHeight ?? 0,
  };
}

/** Scrolls as far as before, in a space that is kept free, as high as the feed was. */
export function scrollToPosition({ list }: FeedContext, position: ScrollPosition): void {
  list.parentElement?.style.setProperty('min-block-size', `${position.height}px`);
  const container = getScrollContainer(list);
  // The page may be laid out in another way now.
  if (Boolean(container) !== position.isInContainer) return;
  (container ?? window).scrollTo({ top: position.y, behavior: 'instant' });
  position.y = getY(container);
}

/** Scrolls to the very post when all posts are there, unless the user has scrolled meanwhile. */
export function scrollToPost(
  { list, feed, elements }: FeedContext,
  position: ScrollPosition,
): void {
  const container = getScrollContainer(list);
  const hasStayed = Boolean(container) === position.isInContainer && position.y === getY(container);
  list.parentElement?.style.removeProperty('min-block-size');
  const post = getItems(feed).find((item) => getId(item) === position.post);
  const element = post && elements.get(post);
  if (!element?.isConnected || !hasStayed) return;
  const moved = element.getBoundingClientRect().top - getEdge(container) - position.top;
  (container ?? window).scrollBy({ top: moved, behavior: 'instant' });
}

/** The nearest ancestor that scrolls by itself; `undefined` where the window does. */
function getScrollContainer(list: HTMLElement): HTMLElement | undefined {
  for (let box = list.parentElement; box; box = box.parentElement) {
    // What `html` or `body` has counts for the window, but for a `body` whose `html` has its own.
    const { overflowY } = getComputedStyle(box);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && box.scrollHeight > box.clientHeight + 1 && !isForWindow(box)) return box;
  }
  return undefined;
}

function isForWindow(box: HTMLElement): boolean {
  const root = document.documentElement;
  const isPassedOn = getComputedStyle(root).overflowY === 'visible';
  return box === root || (box === document.body && isPassedOn);
}

function getEdge(container: HTMLElement | undefined): number {
  return container?.getBoundingClientRect().top ?? 0;
}

function getY(container: HTMLElement | undefined): number {
  return container?.scrollTop ?? scrollY;
}
