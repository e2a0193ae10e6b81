import type { FeedView } from './feed-view.ts';

/**
 * Asks for more when the link to it comes near the window, or is near it already: as many times as the feed was told to.
 *
 * @returns ends it
 */
export function watch({
  feed: { status, pages },
  control,
  autoPages,
  loadMore,
}: FeedView): (() => void) | undefined {
  if (!control || status !== 'idle' || pages.length > autoPages) return undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) loadMore();
    },
    // Half a window ahead.
    { rootMargin: '50%' },
  );
  observer.observe(control);
  return () => observer.disconnect();
}
