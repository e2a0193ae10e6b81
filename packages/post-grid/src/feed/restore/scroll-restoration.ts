'use client';

import type { FeedView } from '../behavior/feed-view.ts';
import { getId } from '../state/feed-item.ts';
import { askForMore, restoreFeed } from '../state/feed-state.ts';
import { restoredEvent } from './restored-event.ts';
import {
  getScrollPosition,
  scrollToPosition,
  scrollToPost,
  type ScrollPosition,
} from './scroll-position.ts';
import {
  getStorablePages,
  getStorageKey,
  readSnapshot,
  stampHistory,
  writeSnapshot,
  type Snapshot,
} from './snapshot.ts';

/** The feeds that have looked for a snapshot, each with the one that is still being restored. */
const restoring = new WeakMap<HTMLElement, Snapshot | undefined>();

/** How many feeds of the page are still being restored. */
let pending = 0;

/** The scroll position of each feed at the last click or scroll. */
const positions = new WeakMap<HTMLElement, ScrollPosition>();

/**
 * Scroll restoration for Back and Forward: saves the loaded pages and the scroll position for the current entry of the session history,
 * and restores them when the user comes back to it. Pages that could not be stored are requested again, one by one, in a
 * space that is kept free for them. `history.state` holds the number of the entry, `sessionStorage` the snapshot.
 *
 * @returns the cleanup, which saves
 */
export function runScrollRestoration(view: FeedView): (() => void) | undefined {
  // A feed whose restore has just started changes, and this runs again.
  if ((!restoring.has(view.list) && startRestore(view)) || !continueRestore(view)) return undefined;
  if (!pending) dispatchEvent(new Event(restoredEvent));
  return saveOnLeave(view);
}

/**
 * Restores the pages that were stored.
 *
 * @returns whether there were any; the feed changes then
 */
function startRestore({ feed, setFeed, restoreKey, list }: FeedView): boolean {
  restoring.set(list, undefined);
  const saved = readSnapshot(getStorageKey(history.state?.broadsheetFeed, restoreKey));
  if (!saved || feed.pages[1]) return false;
  if (!feed.pages[0]!.items.some((item) => saved.first.includes(getId(item)))) {
    // It begins elsewhere: pages that do not meet the first one are not requested.
    if (restoreFeed(feed, saved.pages) === feed) return false;
    saved.count = 0;
  }
  restoring.set(list, saved);
  pending += 1;
  if (saved.position) scrollToPosition(list, saved.position);
  setFeed((state) => ({ ...restoreFeed(state, saved.pages) }));
  return true;
}

/**
 * Requests the next of the pages that are missing.
 *
 * @returns whether all are there, or the rest cannot be loaded
 */
function continueRestore({ feed, setFeed, list }: FeedView): boolean {
  const saved = restoring.get(list);
  if (!saved) return true;
  if (feed.pages.length < saved.count) {
    const isIdle = feed.status === 'idle';
    // A feed that has changed since comes here again.
    if (isIdle) setFeed((state) => (state === feed ? askForMore(state) : state));
    if (isIdle || feed.status === 'loading') return false;
  }
  restoring.set(list, undefined);
  pending -= 1;
  if (saved.position) scrollToPost(list, saved.position, feed);
  return true;
}

function saveOnLeave({ feed, restoreKey, updateUrl, list }: FeedView): (() => void) | undefined {
  const { pages } = feed;
  if (pages.length < 2) return undefined;
  const known: number | undefined = history.state?.broadsheetFeed;
  const entry = known ?? Date.now();
  // Only when needed: browsers refuse more than a hundred of these in half a minute.
  if (!known || updateUrl) stampHistory(entry, updateUrl && pages.at(-2)!.next?.href);
  if (!restoreKey) return undefined;

  const save = () =>
    writeSnapshot(getStorageKey(entry, restoreKey), {
      pages: getStorablePages(pages),
      count: pages.length,
      first: pages.find(({ items }) => items.length)!.items.map(getId),
      position: positions.get(list),
    });
  const savePosition = () => void positions.set(list, getScrollPosition(list, feed));
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  // In time for a client-side router, which removes the page before its effects are undone.
  addEventListener('click', savePosition, options);
  addEventListener('scrollend', savePosition, options);
  addEventListener('pagehide', () => (savePosition(), save()), options);
  return () => {
    listening.abort();
    // Only when the list was removed or hidden, not for every page that loads.
    queueMicrotask(() => {
      if (!list.offsetParent) save();
    });
  };
}
