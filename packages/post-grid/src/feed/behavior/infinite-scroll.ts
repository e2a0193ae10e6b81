import { askForMore } from '../state/feed-state.ts';
import { getLoadMoreLink, type FeedView } from './feed-view.ts';

/**
 * Infinite scroll: loads the next page when the link to it comes near the viewport, at most `autoPages` times.
 *
 * @returns the cleanup
 */
export function runInfiniteScroll({
  feed: { status, pages },
  list,
  autoPages,
  setFeed,
}: FeedView): (() => void) | undefined {
  const link = getLoadMoreLink(list);
  if (!link || status !== 'idle' || pages.length > Number(autoPages)) return undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setFeed(askForMore);
    },
    // Half a viewport ahead.
    { rootMargin: '50%' },
  );
  observer.observe(link);
  return () => observer.disconnect();
}
