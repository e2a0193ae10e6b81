import * as React from 'react';
import {
  receiveError,
  receivePage,
  type Accept,
  type FeedChange,
  type FeedState,
} from './feed-state.ts';
import { requestPage, type LoadPage } from './request-page.ts';

type Change<Item> = (step: FeedChange<Item>) => void;

/** What was sent last, by who takes the answer, and how to abort it for as long as it is under way. */
const sent = new WeakMap<object, { request: number; abort?: () => void }>();

/**
 * Sends the request that a feed waits for, and hands on its answer. To be called whenever the feed has changed: what is under way
 * already is not sent again, what nobody waits for any more is aborted. A request outlives the effects that a hidden `Activity`
 * undoes; whoever goes for good calls `abortRequest`.
 *
 * @param change takes the answer; the same function for as long as the feed lives
 */
export function sendRequest<Item extends object>(
  { status, request, next }: FeedState<Item>,
  change: Change<Item>,
  loadPage: LoadPage<Item>,
  accept: Accept<Item>,
): void {
  const awaited = status === 'loading' ? request : undefined;
  if (awaited === sent.get(change)?.request) return;
  abortRequest(change);
  if (awaited === undefined) return;
  const controller = new AbortController();
  const { signal } = controller;
  sent.set(change, { request, abort: () => controller.abort() });
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
      if (signal.aborted) return;
      sent.set(change, { request });
      // A transition, so that a post which a server is still streaming does not hide those that are there.
      React.startTransition(() => change(step));
    });
}

/**
 * Aborts what is under way; its answer is dropped.
 */
export function abortRequest<Item>(change: Change<Item>): void {
  sent.get(change)?.abort?.();
  sent.delete(change);
}
