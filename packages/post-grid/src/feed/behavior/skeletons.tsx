import type { FeedItem } from '../../types.ts';
import { skeleton } from '../post-feed.css.ts';
import type { FeedState } from '../state/feed-state.ts';

/** A feed may begin with very many posts. */
const maxSkeletons = 12;

/** Placeholders for the posts that load, as many as the last page had or as are left. Renders `<li>`s. */
export function renderSkeletons({ pages, count, status }: FeedState<FeedItem>) {
  const { items, total = Infinity } = pages.at(-1)!;
  const length = status === 'loading' ? Math.min(items.length, total - count, maxSkeletons) : 0;
  return Array.from({ length }, (_, index) => <li key={index} className={skeleton} aria-hidden />);
}
