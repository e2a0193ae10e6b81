// No "use client": the file that calls the hook has it. Otherwise every page of Next that imports this package would send the hook. React
// for servers lacks some of these names, so none is imported by itself, here and in `send-request.ts`.
import * as React from 'react';
import type { Page } from '@broadsheet/content';
import type { LoadPage } from '../types.ts';
import { abortRequest, sendRequest, type RequestEvents } from './requests/send-request.ts';
import { warnOfOtherFeed, warnOfPage } from './state/warn-of-page.ts';
import { requestNextPage, startFeed, type FeedState } from './state/feed-state.ts';

export interface LoadMoreOptions<Item extends object> extends RequestEvents<Item> {
  /** The first page. A later value counts only together with another `resetKey`. */
  initialPage: Page<Item>;
  /** Loads the page at a cursor: a function with a second parameter `{ signal }`, or a server function. */
  loadPage: LoadPage<Item>;
  /** Ids of items that are shown elsewhere and left out here. */
  excludeIds?: readonly string[] | undefined;
  /**
   * What the list shows, e.g. the filter. Another value starts again with `initialPage`, and late answers to the old one are dropped.
   */
  resetKey?: string | number | undefined;
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
  /** Loads the page that failed again; does nothing without an error. */
  retry: () => void;
}

/** The state of a list that grows page by page, for markup of your own. Items are identified by `id`, or `key`. */
export function useLoadMore<Item extends object>({
  initialPage,
  loadPage,
  excludeIds,
  resetKey,
  onLoad,
  onError,
}: LoadMoreOptions<Item>): LoadMore<Item> {
  const [feed, setFeed] = React.useState(() => startFeed(initialPage, Boolean, excludeIds));
  const [shownKey, setShownKey] = React.useState(resetKey);
  const { pages, status, request, next, error, added, dropped } = feed;
  if (shownKey !== resetKey) {
    setShownKey(resetKey);
    setFeed(startFeed(initialPage, Boolean, excludeIds, request + 1));
  } else {
    warnOfPage(initialPage);
    warnOfOtherFeed({ pages: [initialPage] }, feed);
  }

  React.useEffect(
    () => sendRequest(feed, { setFeed, loadPage, accept: Boolean, onLoad, onError }),
    // Another `loadPage` is for the next request; the pending one goes on.
    // oxlint-disable-next-line react/exhaustive-deps
    [status, request],
  );
  React.useInsertionEffect(() => () => abortRequest(setFeed), []);

  // Not left to the state alone: React may replay a click after an answer that has come, but is not shown yet.
  const loadIf = (isDue: boolean) => () => void (isDue && setFeed(requestNextPage));
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
