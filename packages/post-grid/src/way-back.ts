'use client';

import { safeHref, type Page } from '@broadsheet/content';
import { idOf, nodeOf, type FeedItem } from './feed-item.ts';
import { askForMore, restoreFeed, type FeedPage } from './feed-state.ts';
import type { FeedView } from './feed-view.ts';
import { placeOf, scrollToPlace, type Place } from './place.ts';
import { restored } from './restored.ts';

/** What is kept for one entry of the session's history. */
interface Snapshot {
  /** The pages that can be stored. */
  pages: Page<FeedItem>[];
  /** How many there were in all. */
  count: number;
  /** The ids on the first page: where none of them is, the feed begins elsewhere. */
  first: string[];
  place: Place | undefined;
}

/** No more items than these are kept: the storage of a session is small, and shared. */
const mostItems = 200;

/** Feeds that have looked for what was kept, and what they are still putting back. */
const returning = new WeakMap<HTMLElement, Snapshot | undefined>();

/** How many feeds of the page are still putting something back. */
let pending = 0;

/** Where the reader was when something was clicked or scrolled last. */
const places = new WeakMap<HTMLElement, Place>();

/**
 * Keeps what was loaded, and the place of the reader, for the way back to this entry of the session's history; and puts it back
 * when the reader has come. What could not be stored is asked for again, page by page, in a space that is kept free for it. The entry's
 * `history.state` holds a number, the session's storage what belongs to it.
 *
 * @returns ends it; what is there by then is kept
 */
export function keepWayBack(view: FeedView): (() => void) | undefined {
  // What is put back now stands in the page the next time.
  if ((!returning.has(view.list) && recall(view)) || !goOn(view)) return undefined;
  if (!pending) dispatchEvent(new Event(restored));
  return keep(view);
}

/**
 * Puts back what was stored, in a space as high as the feed was.
 *
 * @returns whether there is anything to put back; the feed changes then
 */
function recall({ feed, change, memory, list }: FeedView): boolean {
  returning.set(list, undefined);
  const saved = read(keyOf(history.state?.broadsheetFeed, memory));
  if (!saved || feed.pages[1]) return false;
  if (!feed.pages[0]!.items.some((item) => saved.first.includes(idOf(item)))) {
    // It begins elsewhere: what does not meet what is there is not asked for.
    if (restoreFeed(feed, saved.pages) === feed) return false;
    saved.count = 0;
  }
  returning.set(list, saved);
  pending += 1;
  scrollToPlace(list, saved.place);
  change((state) => ({ ...restoreFeed(state, saved.pages) }));
  return true;
}

/**
 * Asks for the next of the pages that are missing.
 *
 * @returns whether all is back, or can be had no more
 */
function goOn({ feed, change, list }: FeedView): boolean {
  const saved = returning.get(list);
  if (!saved) return true;
  if (feed.pages.length < saved.count) {
    const isIdle = feed.status === 'idle';
    // What has changed since comes here again.
    if (isIdle) change((state) => (state === feed ? askForMore(state) : state));
    if (isIdle || feed.status === 'loading') return false;
  }
  returning.set(list, undefined);
  pending -= 1;
  scrollToPlace(list, saved.place, feed);
  return true;
}

function keep({ feed, memory, updateAddress, list }: FeedView): (() => void) | undefined {
  const { pages } = feed;
  if (pages.length < 2) return undefined;
  const known: number | undefined = history.state?.broadsheetFeed;
  const entry = known ?? Date.now();
  // No more often than need be: browsers count, and refuse more than a hundred of these in half a minute.
  if (!known || updateAddress) mark(entry, updateAddress && pages.at(-2)!.next?.href);
  if (!memory) return undefined;

  const save = () =>
    store(keyOf(entry, memory), {
      pages: storable(pages),
      count: pages.length,
      first: pages.find(({ items }) => items.length)!.items.map(idOf),
      place: places.get(list),
    });
  const note = () => void places.set(list, placeOf(list, feed));
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  // In time for a router, which takes the page away before its effects are undone.
  addEventListener('click', note, options);
  addEventListener('scrollend', note, options);
  addEventListener('pagehide', () => (note(), save()), options);
  return () => {
    listening.abort();
    // Not for every page that comes: when the list has gone, or is hidden.
    queueMicrotask(() => {
      if (!list.offsetParent) save();
    });
  };
}

function keyOf(entry: number, memory: string | undefined): string {
  return `broadsheetFeed ${entry} ${memory}`;
}

function mark(entry: number, address: string | false | undefined): void {
  try {
    history.replaceState({ ...history.state, broadsheetFeed: entry }, '', safeHref(address));
  } catch {
    // An address of another origin, or a document that has none: it stays as it is.
  }
}

/** As many whole pages as may be kept. Posts that were rendered on a server cannot be stored. */
function storable(pages: FeedPage<FeedItem>[]): Page<FeedItem>[] {
  let count = 0;
  const kept = pages.filter(({ items }) => (count += items.length) <= mostItems);
  return kept.some(({ items }) => items.some(nodeOf)) ? [] : kept;
}

function read(key: string): Snapshot | null {
  try {
    return JSON.parse(sessionStorage.getItem(key)!) as Snapshot | null;
  } catch {
    // The storage is forbidden.
    return null;
  }
}

function store(key: string, snapshot: Snapshot): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(snapshot));
  } catch {
    // The storage is full, or forbidden.
  }
}
