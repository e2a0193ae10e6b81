'use client';

import { warnInDevelopment } from '@broadsheet/content';
import type { FeedContext } from '../behavior/feed-context.ts';
import { heading } from '../../grid/post-grid.css.ts';
import { getId } from '../state/feed-item.ts';
import { requestNextPage, restoreFeed } from '../state/feed-state.ts';
import { forgetEvent, getStorageKey } from './feed-memory.ts';
import { showPage } from './restored-event.ts';
import {
  getScrollPosition,
  scrollToPosition,
  scrollToPost,
  type ScrollPosition,
} from './scroll-position.ts';
import {
  getStorablePages,
  readSnapshot,
  tagHistoryEntry,
  writeSnapshot,
  type Snapshot,
} from './snapshot.ts';

/** The feeds that have looked for a snapshot, each with the one that is still being restored. */
const restoring = new WeakMap<HTMLElement, Snapshot | undefined>();

/** How many feeds of the page are still being restored. */
let pending = 0;

/** How often the memory was cleared, now and when each feed was first seen: what was there before is not stored after. */
let cleared = 0;
const births = new WeakMap<HTMLElement, number>();
addEventListener(forgetEvent, () => void (cleared += 1));

const feeds = '[data-broadsheet-component="post-feed"]';

/** The scroll position of each feed at the last click or scroll. */
const positions = new WeakMap<HTMLElement, ScrollPosition>();

/**
 * Scroll restoration for Back and Forward: saves the loaded pages and the scroll position for the current entry of the session history,
 * and restores them when the user comes back to it. Pages that could not be stored are requested again, one by one, in a
 * space that is kept free for them. `history.state` holds the number of the entry, `sessionStorage` the snapshot.
 *
 * @returns the cleanup, which saves
 */
export function runScrollRestoration(context: FeedContext): (() => void) | undefined {
  // A feed whose restore has just started changes, and this runs again.
  if ((!restoring.has(context.list) && startRestore(context)) || !continueRestore(context))
    return undefined;
  if (!pending) showPage();
  return saveOnLeave(context);
}

/**
 * Restores the pages that were stored.
 *
 * @returns whether there were any; the feed changes then
 */
function startRestore(context: FeedContext): boolean {
  const { feed, setFeed, restoreKey, list } = context;
  restoring.set(list, undefined);
  births.set(list, cleared);
  if (!restoreKey || feed.pages[1] || hasTwin(list)) return false;
  const saved = readSnapshot(getStorageKey(history.state?.broadsheetFeed, restoreKey));
  if (!saved) return false;
  if (!feed.pages[0]!.items.some((item) => saved.first.includes(getId(item)))) {
    // It begins elsewhere: pages that do not meet the first one are not requested.
    if (restoreFeed(feed, saved.pages, saved.updateUrl) === feed) return false;
    saved.count = 0;
  }
  restoring.set(list, saved);
  pending += 1;
  if (saved.position) scrollToPosition(context, saved.position);
  setFeed((state) => ({ ...restoreFeed(state, saved.pages, saved.updateUrl) }));
  return true;
}

/**
 * Requests the next of the pages that are missing.
 *
 * @returns whether all are there, or the rest cannot be loaded
 */
function continueRestore(context: FeedContext): boolean {
  const { feed, setFeed, list } = context;
  const saved = restoring.get(list);
  if (!saved) return true;
  if (feed.pages.length < saved.count) {
    const isIdle = feed.status === 'idle';
    // A feed that has changed since comes here again.
    if (isIdle) setFeed((state) => (state === feed ? requestNextPage(state) : state));
    if (isIdle || feed.status === 'loading') return false;
  }
  restoring.set(list, undefined);
  pending -= 1;
  if (saved.position) scrollToPost(context, saved.position);
  return true;
}

function saveOnLeave(context: FeedContext): (() => void) | undefined {
  const { feed, restoreKey, updateUrl, list } = context;
  const { pages } = feed;
  if (pages.length < 2) return undefined;
  // Only when needed: browsers refuse more than a hundred of these in half a minute.
  if (!history.state?.broadsheetFeed || updateUrl) {
    tagHistoryEntry(updateUrl && pages.at(-2)!.next?.href);
  }
  const entry: number | undefined = history.state?.broadsheetFeed;
  if (!entry || !restoreKey || hasTwin(list)) return undefined;

  const save = () => {
    if (births.get(list) !== cleared) return;
    writeSnapshot(getStorageKey(entry, restoreKey), {
      pages: getStorablePages(pages),
      count: pages.length,
      updateUrl,
      first: pages.find(({ items }) => items.length)?.items.map(getId) ?? [],
      position: positions.get(list),
    });
  };
  const savePosition = () => void positions.set(list, getScrollPosition(context));
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

/** Whether another feed of the page has the same name: one would be taken for the other. */
function hasTwin(list: HTMLElement): boolean {
  const getName = (feed: Element) => feed.id || feed.querySelector(`.${heading}`)?.textContent;
  const root = list.closest(feeds)!;
  const isTwin = (other: Element) =>
    other !== root && getName(other) === getName(root) && (other as HTMLElement).offsetParent;
  const isFound = [...document.querySelectorAll(feeds)].some(isTwin);
  if (isFound) {
    warnInDevelopment(
      'PostFeed',
      'two feeds of a page have one name, so neither is restored on Back; give each an `id` or a `heading` of its own.',
    );
  }
  return isFound;
}
