import { isFocused } from '@internal/react';
import { getItems } from '../state/feed-state.ts';
import { getLoadMoreLink, type FeedContext } from './feed-context.ts';

/** Focus management: moves the focus to the posts that have come, and keeps it on the link where there are none. */
export function updateFocus(context: FeedContext): void {
  const { status, added } = context.feed;
  if (status !== 'loading' && added) moveFocus(context);
  // Text keeps the focus that it had as a link only where it can have it.
  if (status === 'end') getLoadMoreLink(context.list)?.setAttribute('tabindex', '-1');
}

/** From the link that loaded the posts to the first of them. Focus elsewhere stays. */
function moveFocus({ feed, list, elements }: FeedContext): void {
  if (!isFocused(getLoadMoreLink(list))) return;
  const added = getItems(feed).slice(feed.count - feed.added);
  const element = added.map((item) => elements.get(item)).find((each) => each?.isConnected);
  element?.querySelector<HTMLElement>('a[href], button')?.focus();
}
