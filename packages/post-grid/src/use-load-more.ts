// No "use client": whoever calls a hook says so. With it, every page of Next that imports this package would send the hook along. React
// for servers lacks some of these names, so none is imported by itself, here and in `send-request.ts`.
import * as React from 'react';
import type { Page } from '@broadsheet/content';
import { askForMore, startFeed, type FeedState } from './feed-state.ts';
import type { LoadPage } from './request-page.ts';
import { abortRequest, sendRequest } from './send-request.ts';

export interface LoadMoreOptions<Item extends object> {
  /**
   * What is there from the start. A later value is taken up only together with another `resetKey`.
   */
  initialPage: Page<Item>;
  /**
   * Answers with the page at a cursor. A function that declares a second parameter gets `{ signal }` there, an `AbortSignal`;
   * a server function must not declare one, as nothing but plain data may be passed to it.
   */
  loadPage: LoadPage<Item>;
  /**
   * Ids of items that are shown elsewhere and left out here.
   */
  excludeIds?: readonly string[];
  /**
   * What the list shows, e.g. the filter. When it changes, the list begins anew with `initialPage`, and an answer to the old one
   * is dropped.
   */
  resetKey?: string | number;
}

export interface LoadMore<Item> extends Pick<
  FeedState<Item>,
  'added' | 'dropped' | 'error' | 'next' | 'status'
> {
  /** Everything loaded so far, each item once, in the order in which it was served. */
  items: Item[];
  /** How many items there are in all, when the last page said so. */
  total: number | undefined;
  /** Loads the next page; does nothing while one is loading and after the last. */
  loadMore: () => void;
  /** Loads the page that could not be had; does nothing without an error. */
  retry: () => void;
}

/**
 * The state of a list that grows page by page, for those who render it by themselves. Items are told apart by `id`, or `key`.
 */
export function useLoadMore<Item extends object>({
  initialPage,
  loadPage,
  excludeIds,
  resetKey,
}: LoadMoreOptions<Item>): LoadMore<Item> {
  const [state, change] = React.useState(() => startFeed(initialPage, Boolean, excludeIds));
  const [shownKey, showKey] = React.useState(resetKey);
  const { pages, status, request, next, error, added, dropped } = state;
  if (shownKey !== resetKey) {
    showKey(resetKey);
    change(startFeed(initialPage, Boolean, excludeIds, request + 1));
  }

  React.useEffect(
    () => sendRequest(state, change, loadPage, Boolean),
    // Another `loadPage` is for the next request; the one under way goes on.
    // oxlint-disable-next-line react/exhaustive-deps
    [status, request],
  );
  // Unlike other effects it is not undone while an `Activity` hides the list, which may be shown again.
  React.useInsertionEffect(() => () => abortRequest(change), []);

  // Not left to the state alone: React may replay a click after an answer that has come, but is not shown yet.
  const loadIf = (isDue: boolean) => () => void (isDue && change(askForMore));
  return {
    items: React.useMemo(() => pages.flatMap((page) => page.items), [pages]),
    total: pages.at(-1)?.total,
    status,
    error,
    next,
    added,
    dropped,
    loadMore: loadIf(status !== 'loading'),
    retry: loadIf(status === 'error'),
  };
}
