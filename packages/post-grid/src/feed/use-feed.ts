import {
  type MouseEvent,
  useEffect,
  useInsertionEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { safeHref } from '@broadsheet/content';
import { lazy } from '@internal/react';
import type { FeedItem } from '../types.ts';
import type { FeedSettings, ItemElements } from './behavior/feed-context.ts';
import type { FeedState } from './state/feed-state.ts';
import { warnOfOtherFeed } from './state/warn-of-page.ts';

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
  warnOfOtherFeed(initialFeed, feed);

  // Without the chunk nothing happens until a click: the feed begins at its first page, which `FeedRestoration` shows after a second.
  const prefetch = () => lazyBehavior.load(setBehavior, { without: () => {} });

  const { next, status } = feed;
  const href = next ? (safeHref(next.href) ?? '#') : undefined;
  const isLoading = status === 'loading' || undefined;

  const onClick = (event: MouseEvent) => {
    // While a page loads, the behavior has the click.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || isLoading) return;
    event.preventDefault();
    lazyBehavior.load(
      (loaded) => {
        setBehavior(loaded);
        setFeed(loaded.requestNextPage);
      },
      {
        // To the URL of the page, where that can be reached.
        without: () =>
          void fetch(href!).then(
            () => void (location.href = href!),
            () => setFeed((state) => ({ ...state, status: 'error' })),
          ),
      },
    );
  };

  useBeforePaint(() => {
    if (behavior) {
      return behavior.runFeedEffects({ ...settings, feed, setFeed, list: list.current!, elements });
    }
    if (settings.autoPages || history.state?.broadsheetFeed) prefetch();
    return undefined;
    // Once for each change of the feed; not when a parent renders.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [behavior, feed]);

  // The one effect that a hidden `Activity` does not undo.
  useInsertionEffect(() => () => lazyBehavior.loaded?.abortRequest(setFeed), []);

  return {
    feed,
    /** What the behavior shows of the current state, once it is loaded. */
    current: behavior?.renderCurrent(feed, settings),
    list,
    elements,
    linkProps: {
      href,
      'aria-busy': isLoading,
      onFocus: prefetch,
      onPointerEnter: prefetch,
      onClick,
    },
  };
}
