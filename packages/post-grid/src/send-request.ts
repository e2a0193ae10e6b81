import { startTransition } from 'react';
import {
  receiveError,
  receivePage,
  type Accept,
  type FeedChange,
  type FeedState,
} from './feed-state.ts';
import { requestPage, type LoadPage } from './request-page.ts';

/**
 * Sends the request that a feed waits for, and hands on its answer. To be called when `status` or `request` has changed.
 *
 * @param change takes the answer
 * @returns ends it: the request is aborted, its answer dropped
 */
export function sendRequest<Item extends object>(
  { status, request, next }: FeedState<Item>,
  change: (step: FeedChange<Item>) => void,
  loadPage: LoadPage<Item>,
  accept: Accept<Item>,
): (() => void) | undefined {
  if (status !== 'loading') return undefined;
  const controller = new AbortController();
  const { signal } = controller;
  requestPage(loadPage, next!.cursor, signal)
    .then(
      (page): FeedChange<Item> =>
        (state) =>
          receivePage(state, request, page, accept),
      (error: unknown): FeedChange<Item> =>
        (state) =>
          receiveError(state, request, error),
    )
    .then((step) => {
      // A transition, so that a post which a server is still streaming does not hide those that are there.
      if (!signal.aborted) startTransition(() => change(step));
    });
  return () => controller.abort();
}
