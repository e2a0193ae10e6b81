import type { FeedItem } from '../../types.ts';
import { skeleton } from '../post-feed.css.ts';
import { getItems, type FeedState } from '../state/feed-state.ts';
import type { FeedContext } from './feed-context.ts';

const cardHeight = '--broadsheet-post-feed-card-height';

/** A feed may begin with very many posts. */
const maxSkeletons = 12;

/** Placeholders for the posts that load, as many as the last page had or as are left. Renders `<li>`s. */
export function renderSkeletons({ pages, count, status }: FeedState<FeedItem>) {
  const { items, total = Infinity } = pages.at(-1)!;
  const length = status === 'loading' ? Math.min(items.length, total - count, maxSkeletons) : 0;
  return Array.from({ length }, (_, index) => <li key={index} className={skeleton} aria-hidden />);
}

/** Makes the skeletons as high as the last card, so that nothing moves when the posts come. */
export function sizeSkeletons({ feed, list, elements }: FeedContext): void {
  if (feed.status !== 'loading') return;
  const last = getItems(feed).findLast((item) => elements.get(item)?.offsetHeight);
  if (!last) return;
  const height = `${elements.get(last)!.offsetHeight}px`;
  for (const each of list.querySelectorAll<HTMLElement>(`.${skeleton}`)) {
    each.style.setProperty(cardHeight, height);
  }
  // Once for the list: every item that inherits it is laid out again when it changes.
  if (!list.style.getPropertyValue(cardHeight)) list.style.setProperty(cardHeight, height);
}
