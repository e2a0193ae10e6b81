import { safeHref, type Page } from '@broadsheet/content';
import type { FeedItem } from '../../types.ts';
import { getNode } from '../state/feed-item.ts';
import type { ScrollPosition } from './scroll-position.ts';

/** What is saved of a feed for one entry of the session history. */
export interface Snapshot {
  /** The pages that can be stored. */
  pages: Page<FeedItem>[];
  /** How many pages there were in all. */
  count: number;
  /** The ids on the first page: where none of them is, the feed begins elsewhere. */
  first: string[];
  position: ScrollPosition | undefined;
}

/** `sessionStorage` is small, and shared. */
const maxItems = 200;

export function getStorageKey(entry: number, restoreKey: string | undefined): string {
  return `broadsheetFeed ${entry} ${restoreKey}`;
}

/** As many whole pages as may be stored. Posts that were rendered on a server cannot be. */
export function getStorablePages(pages: Page<FeedItem>[]): Page<FeedItem>[] {
  let count = 0;
  const kept = pages.filter(({ items }) => (count += items.length) <= maxItems);
  return kept.some(({ items }) => items.some(getNode)) ? [] : kept;
}

export function readSnapshot(key: string): Snapshot | null {
  try {
    return JSON.parse(sessionStorage.getItem(key)!) as Snapshot | null;
  } catch {
    // The storage is forbidden.
    return null;
  }
}

export function writeSnapshot(key: string, snapshot: Snapshot): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(snapshot));
  } catch {
    // The storage is full, or forbidden.
  }
}

/** Marks the entry of the session history, so that its snapshot is found again; with a URL, also changes that of the page. */
export function stampHistory(entry: number, url: string | false | undefined): void {
  try {
    history.replaceState({ ...history.state, broadsheetFeed: entry }, '', safeHref(url));
  } catch {
    // A URL of another origin, or a document that has none: it stays as it is.
  }
}
