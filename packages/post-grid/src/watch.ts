import { askForMore } from './feed-state.ts';
import { controlOf, type FeedView } from './feed-view.ts';

/**
 * Asks for more when the link to it comes near the window, or is near it already: as many times as the feed was told to.
 *
 * @returns ends it
 */
export function watch({
  feed: { status, pages },
  list,
  autoPages,
  change,
}: FeedView): (() => void) | undefined {
  const control = controlOf(list);
  if (!control || status !== 'idle' || pages.length > Number(autoPages)) return undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) change(askForMore);
    },
    // Half a window ahead.
    { rootMargin: '50%' },
  );
  observer.observe(control);
  return () => observer.disconnect();
}
