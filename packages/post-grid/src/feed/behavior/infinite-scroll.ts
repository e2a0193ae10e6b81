import { requestNextPage } from '../state/feed-state.ts';
import { getLoadMoreLink, type FeedContext } from './feed-context.ts';

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
}: FeedContext): (() => void) | undefined {
  const link = getLoadMoreLink(list);
  if (!link || status !== 'idle' || pages.length > Number(autoPages)) return undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setFeed(requestNextPage);
    },
    // Half a viewport ahead.
    { rootMargin: '50%' },
  );
  observer.observe(link);
  return () => observer.disconnect();
}
