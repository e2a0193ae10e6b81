import { getLoadMoreLink, type FeedContext } from './feed-context.ts';

/** A click this soon is the second of a double click, or of an impatient user. In milliseconds. */
const patience = 1000;

/**
 * While a page loads, a click does nothing at first. Later it follows the link: the page may never come, and the link may work.
 *
 * @returns the cleanup
 */
export function ignoreRepeatedClicks({ feed, list }: FeedContext): (() => void) | undefined {
  const link = getLoadMoreLink(list);
  if (!link || feed.status !== 'loading') return undefined;
  const since = performance.now();
  const hold = (event: MouseEvent) => {
    const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!isModified && performance.now() - since < patience) event.preventDefault();
  };
  link.addEventListener('click', hold);
  return () => link.removeEventListener('click', hold);
}
