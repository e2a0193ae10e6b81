import { clsx } from 'clsx/lite';
import type { FeedItem } from './feed-item.ts';
import type { FeedState } from './feed-state.ts';
import { skeleton } from './post-feed.css.ts';
import { item } from './post-grid.css.ts';

/** A feed may begin with very many posts; no more than these are on their way at once. */
const most = 12;

/**
 * Stand in for the posts that are on their way, as many as the last page had, or as are left. Renders `<li>`s.
 */
export function skeletons({ pages, count, status }: FeedState<FeedItem>) {
  const { items, total = Infinity } = pages.at(-1)!;
  const length = status === 'loading' ? Math.min(items.length, total - count, most) : 0;
  return Array.from({ length }, (_, index) => (
    <li key={index} className={clsx(item, skeleton)} aria-hidden />
  ));
}
