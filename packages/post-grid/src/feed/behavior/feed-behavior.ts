'use client';

import { lazy } from '@internal/react';
import { sendRequest } from '../requests/send-request.ts';
import { showPage } from '../restore/restored-event.ts';
import { isShown } from '../state/feed-item.ts';
import type { FeedView } from './feed-view.ts';
import { holdClicks } from './hold-clicks.ts';
import { withLinks } from './render-link.tsx';
import { runInfiniteScroll } from './infinite-scroll.ts';
import { onFeedChanged } from './on-feed-changed.ts';

export { abortRequest } from '../requests/send-request.ts';
export { askForMore } from '../state/feed-state.ts';
export { getLabels } from './get-labels.tsx';
export { renderSkeletons } from './skeletons.tsx';

const scrollRestoration = lazy(() => import('../restore/scroll-restoration.ts'));

/**
 * The effects of a change of the feed: focus and skeletons, the request, infinite scroll, scroll restoration.
 *
 * @returns the cleanup
 */
export function runFeedEffects(view: FeedView): () => void {
  const cleanups = [runInfiniteScroll(view), holdClicks(view)];
  let isOver = false;

  onFeedChanged(view);
  const loadPage = view.renderCard ? view.loadPage : withLinks(view.loadPage);
  sendRequest(view.feed, { ...view, loadPage, accept: isShown });
  if (scrollRestoration.loaded || needsScrollRestoration(view)) {
    scrollRestoration.load(
      ({ runScrollRestoration }) => void (isOver || cleanups.push(runScrollRestoration(view))),
      // The user starts at the beginning, as without JavaScript.
      { without: showPage },
    );
  }
  return () => {
    isOver = true;
    for (const cleanup of cleanups) cleanup?.();
  };
}

/** Whether there is something to save or to restore. */
function needsScrollRestoration({ feed, restoreKey, updateUrl }: FeedView): boolean {
  return Boolean((restoreKey || updateUrl) && (feed.pages[1] || history.state?.broadsheetFeed));
}
