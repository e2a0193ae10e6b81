import { safeHref, type Page } from '@broadsheet/content';
import { nodeOf, type FeedItem } from './feed-item.ts';
import { restoreFeed } from './feed-state.ts';
import type { FeedView } from './feed-view.ts';

interface Snapshot {
  pages: Page<FeedItem>[];
  scrollY: number;
}

/** No more items than these are kept: the storage of a session is small, and shared. */
const mostItems = 200;

/** Where to scroll as soon as a list is as long as it was. */
const positions = new WeakMap<HTMLElement, number>();

/**
 * Puts back what was loaded when the reader was last at this entry of the session's history.
 */
export function recall({ feed, change, memory, list }: FeedView): void {
  if (feed.pages.length > 1) return;
  try {
    const saved = sessionStorage.getItem(keyOf(history.state.bsFeed, memory));
    const { pages, scrollY } = JSON.parse(saved!) as Snapshot;
    change((state) => restoreFeed(state, pages));
    positions.set(list, scrollY);
  } catch {
    // Nothing was kept, or nothing may be read.
  }
}

/**
 * Keeps what was loaded, and the scroll position, for the way back to this entry of the session's history. The entry's
 * `history.state` holds a number, the session's storage what belongs to it. Posts that were rendered on a server cannot be stored.
 *
 * @returns ends it; what is there by then is kept
 */
export function keep({
  feed: { pages },
  memory,
  updateAddress,
  list,
}: FeedView): (() => void) | undefined {
  if (pages.length < 2) return undefined;
  if (positions.has(list)) scrollTo(0, positions.get(list)!);
  positions.delete(list);

  const kept = memory === undefined ? [] : storable(pages);
  const entry: unknown = history.state?.bsFeed ?? Date.now();
  if (kept.length > 1 || updateAddress) {
    mark(entry, updateAddress ? pages.at(-2)!.next?.href : undefined);
  }
  if (kept.length < 2) return undefined;

  const save = () => store(keyOf(entry, memory), { pages: kept, scrollY });
  addEventListener('pagehide', save);
  return () => {
    save();
    removeEventListener('pagehide', save);
  };
}

function keyOf(entry: unknown, memory: string | undefined): string {
  return `bs-feed ${String(entry)} ${memory}`;
}

function mark(entry: unknown, address: string | undefined): void {
  try {
    history.replaceState({ ...history.state, bsFeed: entry }, '', safeHref(address));
  } catch {
    // An address of another origin, or a document that has none: it stays as it is.
  }
}

/** As many whole pages as may be kept. */
function storable(pages: Page<FeedItem>[]): Page<FeedItem>[] {
  let count = 0;
  const kept = pages.filter(({ items }) => (count += items.length) <= mostItems);
  return kept.some(({ items }) => items.some(nodeOf)) ? [] : kept;
}

function store(key: string, snapshot: Snapshot): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(snapshot));
  } catch {
    // The storage is full, or forbidden.
  }
}
