import * as React from 'react';
import type { Page } from '@broadsheet/content';
import type { LoadPage } from '../../types.ts';
import {
  receiveError,
  receivePage,
  type Accept,
  type FeedChange,
  type FeedState,
} from '../state/feed-state.ts';
import { requestPage } from './request-page.ts';

type SetFeed<Item> = (change: FeedChange<Item>) => void;

export interface RequestEvents<Item> {
  /** Called with each page that was loaded. */
  onLoad?: ((page: Page<Item>) => void) | undefined;
  /** Called with what `loadPage` threw, when there are no more retries. */
  onError?: ((error: unknown) => void) | undefined;
}

interface RequestOptions<Item> extends RequestEvents<Item> {
  /** Takes the answer; the same function for as long as the feed is mounted. */
  setFeed: SetFeed<Item>;
  loadPage: LoadPage<Item>;
  accept: Accept<Item>;
}

/** The last request of each feed, and how to abort it while it is pending. */
const requests = new WeakMap<object, { request: number; abort?: () => void }>();

/**
 * Sends the request that a feed waits for. To be called on every change of the feed: a pending request is not sent again, and one
 * that the feed no longer waits for is aborted. A request outlives the effects that a hidden `Activity` undoes; call `abortRequest`
 * when the feed unmounts.
 */
export function sendRequest<Item extends object>(
  { status, request, next }: FeedState<Item>,
  { setFeed, loadPage, accept, onLoad, onError }: RequestOptions<Item>,
): void {
  const awaited = status === 'loading' ? request : undefined;
  if (awaited === requests.get(setFeed)?.request) return;
  abortRequest(setFeed);
  if (awaited === undefined) return;
  const controller = new AbortController();
  const pending = { request, abort: () => controller.abort() };
  requests.set(setFeed, pending);
  const settle = (change: FeedChange<Item>, tell: () => void) => {
    if (requests.get(setFeed) !== pending) return;
    requests.set(setFeed, { request });
    // A transition, so that a post which a server is still streaming does not hide those that are there.
    React.startTransition(() => setFeed(change));
    tell();
  };
  void requestPage(loadPage, next!.cursor, controller).then(
    (page) =>
      settle(
        (feed) => receivePage(feed, request, page, accept),
        () => onLoad?.(page),
      ),
    (error: unknown) =>
      settle(
        (feed) => receiveError(feed, request, error),
        () => onError?.(error),
      ),
  );
}

/** Aborts the pending request of a feed; a late answer is dropped. */
export function abortRequest<Item>(setFeed: SetFeed<Item>): void {
  requests.get(setFeed)?.abort?.();
  requests.delete(setFeed);
}
