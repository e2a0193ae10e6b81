'use client';

import { lazy } from '@internal/react';
import type { FeedItem } from '../../types.ts';
import { sendRequest } from '../requests/send-request.ts';
import { showPage } from '../restore/restored-event.ts';
import { isShown } from '../state/feed-item.ts';
import type { FeedState } from '../state/feed-state.ts';
import type { FeedContext, FeedSettings } from './feed-context.ts';
import { updateFocus } from './focus-management.ts';
import { getLabels } from './get-labels.tsx';
import { ignoreRepeatedClicks } from './ignore-repeated-clicks.ts';
import { runInfiniteScroll } from './infinite-scroll.ts';
import { withLinks } from './render-link.tsx';
import { renderSkeletons, sizeSkeletons } from './skeletons.tsx';

export { abortRequest } from '../requests/send-request.ts';
export { requestNextPage } from '../state/feed-state.ts';

/** What a feed shows in its current state, beside its posts: the labels and the skeletons. */
export function renderCurrent(feed: FeedState<FeedItem>, settings: FeedSettings) {
  return { ...getLabels(feed, settings), skeletons: renderSkeletons(feed) };
}

const scrollRestoration = lazy(() => import('../restore/scroll-restoration.ts'));

/**
 * The effects of a change of the feed: focus and skeletons, the request, infinite scroll, scroll restoration.
 *
 * @returns the cleanup
 */
export function runFeedEffects(context: FeedContext): () => void {
  const cleanups = [runInfiniteScroll(context), ignoreRepeatedClicks(context)];
  let isCancelled = false;

  sizeSkeletons(context);
  updateFocus(context);
  const loadPage = context.renderCard ? context.loadPage : withLinks(context.loadPage);
  sendRequest(context.feed, { ...context, loadPage, accept: isShown });
  if (scrollRestoration.loaded || needsScrollRestoration(context)) {
    scrollRestoration.load(
      ({ runScrollRestoration }) =>
        void (isCancelled || cleanups.push(runScrollRestoration(context))),
      // The user starts at the beginning, as without JavaScript.
      { without: showPage },
    );
  }
  return () => {
    isCancelled = true;
    for (const cleanup of cleanups) cleanup?.();
  };
}

/** Whether there is something to save or to restore. */
function needsScrollRestoration({ feed, restoreKey, updateUrl }: FeedContext): boolean {
  return Boolean((restoreKey || updateUrl) && (feed.pages[1] || history.state?.broadsheetFeed));
}
