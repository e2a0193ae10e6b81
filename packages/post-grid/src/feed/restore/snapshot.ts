import { safeHref, type Page } from '@broadsheet/content';
import type { FeedItem } from '../../types.ts';
import { getNode, isShown } from '../state/feed-item.ts';
import { getStoredKeys } from './feed-memory.ts';
import type { ScrollPosition } from './scroll-position.ts';

/** What is saved of a feed for one entry of the session history. */
export interface Snapshot {
  /** The pages that can be stored. */
  pages: Page<FeedItem>[];
  /** How many pages there were in all. */
  count: number;
  /** Whether the URL was changed to that of the last page: then the server may begin there now. */
  updateUrl: boolean | undefined;
  /** The ids on the first page: where none of them is, the feed begins elsewhere. */
  first: string[];
  position: ScrollPosition | undefined;
}

/** Raised by a release that changes the shape of a snapshot or an article: what another release has stored is not restored. */
const version = 1;

/** `sessionStorage` is small, and shared. */
const maxItems = 200;
const maxSnapshots = 20;

/** As many whole pages as may be stored. Posts that were rendered on a server cannot be. */
export function getStorablePages(pages: Page<FeedItem>[]): Page<FeedItem>[] {
  let count = 0;
  const kept = pages.filter(({ items }) => (count += items.length) <= maxItems);
  return kept.some(({ items }) => items.some(getNode)) ? [] : kept;
}

export function readSnapshot(key: string): Snapshot | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key)!);
    return isSnapshot(stored) ? stored : undefined;
  } catch {
    // The storage is forbidden, or holds something else.
    return undefined;
  }
}

/** Stores a snapshot, and removes the oldest others. */
export function writeSnapshot(key: string, snapshot: Snapshot): void {
  const text = JSON.stringify({ version, ...snapshot });
  // Where there is no room for twenty, there may be for one.
  for (const count of [maxSnapshots, 1]) {
    try {
      const others = getStoredKeys().filter((each) => each !== key);
      for (const old of others.slice(count - 1)) sessionStorage.removeItem(old);
      sessionStorage.setItem(key, text);
      return;
    } catch {
      // The storage is full, or forbidden.
    }
  }
}

/**
 * Marks the entry of the session history, so that its snapshot is found again; with a URL, also changes that of the page. State of a router
 * that is no plain object stays as it is: then nothing is found again.
 */
export function tagHistoryEntry(url: string | false | undefined): void {
  const state: unknown = history.state ?? {};
  const isPlain = Object.getPrototypeOf(state) === Object.prototype;
  const { broadsheetFeed = Date.now() } = state as { broadsheetFeed?: number };
  const tagged = { ...(state as object), broadsheetFeed };
  try {
    if (isPlain || url) history.replaceState(isPlain ? tagged : state, '', safeHref(url));
  } catch {
    // A URL of another origin, or a document that has none: it stays as it is.
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  const { version: made, pages, count, first, position } = getFields(value);
  return (
    made === version &&
    Array.isArray(pages) &&
    pages.every(isPage) &&
    Number.isInteger(count) &&
    Array.isArray(first) &&
    (position === undefined || isPosition(position))
  );
}

function isPage(value: unknown): boolean {
  const { items, next } = getFields(value);
  return (
    Array.isArray(items) &&
    items.every((item) => isShown(item) && !getNode(item)) &&
    (!next || typeof next === 'object')
  );
}

function isPosition(value: unknown): boolean {
  const { y, top, height } = getFields(value);
  return [y, top, height].every(Number.isFinite);
}

function getFields(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}
