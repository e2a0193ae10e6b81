import { useEffect, useInsertionEffect, useLayoutEffect, useRef, useState } from 'react';
import { lazy } from '@internal/react';
import type { FeedItem } from '../types.ts';
import type { FeedSettings, ItemElements } from './behavior/feed-context.ts';
import type { FeedState } from './state/feed-state.ts';
import { warnOfPage } from './state/warn-of-page.ts';

/** React 18 warns of layout effects on the server. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Lazy, since many users never reach the end of a list. */
const lazyBehavior = lazy(() => import('./behavior/feed-behavior.ts'));

interface FeedOptions extends FeedSettings {
  initialFeed: FeedState<FeedItem>;
}

/** The state of a feed, and its behavior, which is loaded when the user is about to need it. */
export function useFeed({ initialFeed, ...settings }: FeedOptions) {
  const [feed, setFeed] = useState(initialFeed);
  const [behavior, setBehavior] = useState(lazyBehavior.loaded);
  const [elements] = useState<ItemElements>(() => new WeakMap());
  const list = useRef<HTMLUListElement>(null);
  warnOfPage(initialFeed.pages[0]!, feed);

  // Without the chunk nothing happens until a click; `FeedRestoration` shows the page after a second.
  const prefetch = () => lazyBehavior.load(setBehavior, { without: () => {} });

  /** Loads the next page in place; without the chunk goes to its URL, where that can be reached. */
  const loadMore = (href: string) =>
    lazyBehavior.load(
      (loaded) => {
        setBehavior(loaded);
        setFeed(loaded.requestNextPage);
      },
      {
        without: () =>
          void fetch(href).then(
            () => void (location.href = href),
            () => setFeed((state) => ({ ...state, status: 'error' })),
          ),
      },
    );

  useBeforePaint(() => {
    if (behavior) {
      return behavior.runFeedEffects({
        ...settings,
        feed,
        setFeed,
        list: list.current!,
        elements,
      });
    }
    // Without the chunk the user starts at the beginning of the feed.
    if (settings.autoPages || history.state?.broadsheetFeed) prefetch();
    return undefined;
    // Once for each change of the feed; not when a parent renders.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [behavior, feed]);

  // Unlike other effects it is not undone while an `Activity` hides the feed, which may be shown again.
  useInsertionEffect(() => () => lazyBehavior.loaded?.abortRequest(setFeed), []);

  return { feed, behavior, list, elements, prefetch, loadMore };
}
