import { warnInDevelopment, type Page } from '@broadsheet/content';
import { getId } from './feed-item.ts';
import { getItems, type FeedState } from './feed-state.ts';

declare const process: { env: { NODE_ENV?: string } };

/**
 * Warns in development of an `initialPage` that cannot be shown, or is not shown because there was another.
 *
 * @param feed what is shown, where that may be another
 */
export function warnOfPage<Item extends object>(page: Page<Item>, feed?: FeedState<Item>): void {
  // As in `warnInDevelopment`: a bundler for production leaves nothing of it.
  try {
    if (process.env.NODE_ENV !== 'production') checkPage(page, feed);
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
  }
}

function checkPage<Item extends object>(page: Page<Item>, feed?: FeedState<Item>): void {
  if (!Array.isArray(page?.items)) {
    warnInDevelopment('PostFeed', '`initialPage` is no page; write { items, next }.');
  } else if (page.next && !page.next.href) {
    warnInDevelopment(
      'PostFeed',
      'without JavaScript there is no next page; give `next` a `href`.',
    );
  } else if (feed && isAnother(page.items, feed)) {
    warnInDevelopment(
      'PostFeed',
      'another `initialPage` is not shown; give it another `resetKey` too.',
    );
  }
}

/** Whether none of the items belongs to the feed. */
function isAnother<Item extends object>(items: readonly Item[], feed: FeedState<Item>): boolean {
  const ids = new Set(getItems(feed).map(getId));
  const given = items.filter(Boolean).map(getId);
  return ids.size > 0 && given.length > 0 && !given.some((id) => ids.has(id));
}
