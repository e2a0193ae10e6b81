import { isFocused } from '@internal/react';
import { skeleton } from '../post-feed.css.ts';
import { getItems } from '../state/feed-state.ts';
import { getLoadMoreLink, type FeedView } from './feed-view.ts';

const cardHeight = '--broadsheet-post-feed-card-height';

/** Sizes the skeletons while a page loads, and moves or keeps the focus when it has come. */
export function onFeedChanged(view: FeedView): void {
  const { status, added } = view.feed;
  if (status === 'loading') sizeSkeletons(view);
  else if (added) moveFocus(view);
  // Text keeps the focus that it had as a link only where it can have it.
  if (status === 'end') getLoadMoreLink(view.list)?.setAttribute('tabindex', '-1');
}

/** As high as the last card, so that nothing moves when the posts come. */
function sizeSkeletons({ feed, list, elements }: FeedView): void {
  const last = getItems(feed).findLast((item) => elements.get(item)?.offsetHeight);
  if (!last) return;
  const height = `${elements.get(last)!.offsetHeight}px`;
  for (const each of list.querySelectorAll<HTMLElement>(`.${skeleton}`)) {
    each.style.setProperty(cardHeight, height);
  }
  // Once for the list: every item that inherits it is laid out again when it changes.
  if (!list.style.getPropertyValue(cardHeight)) list.style.setProperty(cardHeight, height);
}

/** Focus management: from the link that loaded the posts to the first of them. Focus elsewhere stays. */
function moveFocus({ feed, list, elements }: FeedView): void {
  if (!isFocused(getLoadMoreLink(list))) return;
  const added = getItems(feed).slice(feed.count - feed.added);
  const element = added.map((item) => elements.get(item)).find((each) => each?.isConnected);
  element?.querySelector<HTMLElement>('a[href], button')?.focus();
}
