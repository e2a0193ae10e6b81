import type { Page } from '@broadsheet/content';
import { getId } from './feed-item.ts';
import { mergePages } from './merge-pages.ts';

/** What a feed is doing: nothing, waiting for a page, showing that one failed; or nothing is left to load. */
export type LoadStatus = 'idle' | 'loading' | 'error' | 'end';

/** A page without what was there before it, and the place of its first item in the whole. */
export interface FeedPage<Item> extends Page<Item> {
  start: number;
  /** Whether it was loaded just now, so that nobody knows yet how high its items are. */
  isNew?: true | undefined;
}

/** All that is known of a feed. Pages are kept apart, so that one which is rendered need not be rendered again. */
export interface FeedState<Item> {
  pages: FeedPage<Item>[];
  /** How many items all pages hold. */
  count: number;
  /** Where the feed goes on; `null` when it has ended. */
  next: Page<Item>['next'];
  status: LoadStatus;
  /** Ids of items that are shown elsewhere. */
  excludeIds: readonly string[] | undefined;
  /** The number of the last request: an answer to any other comes too late. */
  request: number;
  /** Why the last request failed. */
  error?: unknown;
  /** How many items the last load brought. */
  added: number;
  /** How many of the items that were loaded were left out, as they are there already, are shown elsewhere or cannot be shown. */
  dropped: number;
  /** How many pages in a row brought nothing. */
  emptyPages: number;
}

/** What something does to a feed. */
export type FeedChange<Item> = (state: FeedState<Item>) => FeedState<Item>;

/** All items, in order. */
export function getItems<Item>({ pages }: Pick<FeedState<Item>, 'pages'>): Item[] {
  return pages.flatMap(({ items }) => items);
}

/** Whether an item can be shown. */
export type Accept<Item> = (item: Item) => unknown;

/** Pages that bring nothing are passed over, but a source that serves the same page for ever is not asked for ever. */
const maxEmptyPages = 2;

/**
 * The feed before anything was loaded. What is no page counts as one without items.
 *
 * @param page what is there from the start
 * @param accept whether an item can be shown
 * @param excludeIds what is shown elsewhere
 * @param request the number of the last request to the feed that was here before, whose answers must not be taken for answers to this one
 */
export function startFeed<Item extends object>(
  page: Page<Item>,
  accept: Accept<Item>,
  excludeIds?: readonly string[],
  request = 0,
): FeedState<Item> {
  const items = distinct(page, accept, new Set(excludeIds?.map(String)));
  const next = page?.next ?? null;
  return {
    pages: [{ ...page, items, start: 0 }],
    count: items.length,
    next,
    status: next ? 'idle' : 'end',
    excludeIds,
    request,
    added: 0,
    dropped: 0,
    emptyPages: 0,
  };
}

/**
 * Requests the next page. While one is requested, and at the end, nothing changes.
 */
export function requestNextPage<Item>(state: FeedState<Item>): FeedState<Item> {
  const { status } = state;
  return status === 'loading' || status === 'end'
    ? state
    : startRequest({ ...state, added: 0, emptyPages: 0 });
}

/**
 * Takes a page that has come; not one that comes late, twice, or to a feed that was begun anew. A page that brings nothing new
 * while there is more is followed by the next at once.
 */
export function receivePage<Item extends object>(
  state: FeedState<Item>,
  request: number,
  page: Page<Item>,
  accept: Accept<Item>,
): FeedState<Item> {
  if (!isAwaited(state, request)) return state;
  const fed = add(state, page, accept);
  return fed.added || fed.emptyPages > maxEmptyPages || !fed.next ? settle(fed) : startRequest(fed);
}

/**
 * Takes the failure of a request; again not one that comes late. What is there stays.
 */
export function receiveError<Item>(
  state: FeedState<Item>,
  request: number,
  error: unknown,
): FeedState<Item> {
  return isAwaited(state, request) ? { ...state, status: 'error', error } : state;
}

/**
 * Puts back what was loaded before. The first page is newer: it takes the place of what it overlaps, from its first item that is known
 * to its last, so that a correction shows and a withdrawn item is gone. Where it does not meet the saved pages, posts may be missing
 * between them: then, and when something was loaded already, nothing changes.
 * These items are laid out at once, all of them: the browser, which puts back how far the window was scrolled, needs their heights.
 *
 * @param saved the pages that were stored
 * @param beginsLater whether the first page may begin in the middle of them, as with `updateUrl`; else what they have before it is gone
 */
export function restoreFeed<Item extends object>(
  state: FeedState<Item>,
  saved: readonly Page<Item>[],
  beginsLater?: boolean,
): FeedState<Item> {
  if (state.pages.length > 1) return state;
  const merged = mergePages(state.pages[0]!, saved, beginsLater);
  if (!merged) return state;
  const [first, ...others] = merged;
  const restored = others.reduce(
    (before, page) => add(before, page, Boolean),
    startFeed(first!, Boolean, state.excludeIds, state.request),
  );
  return {
    ...settle(restored),
    pages: restored.pages.map((page) => ({ ...page, isNew: undefined })),
    added: 0,
    emptyPages: 0,
    dropped: state.dropped,
  };
}

function isAwaited<Item>({ status, request }: FeedState<Item>, answered: number): boolean {
  return status === 'loading' && request === answered;
}

function startRequest<Item>(state: FeedState<Item>): FeedState<Item> {
  return { ...state, status: 'loading', request: state.request + 1, error: undefined };
}

function settle<Item>(state: FeedState<Item>): FeedState<Item> {
  return { ...state, status: state.next ? 'idle' : 'end' };
}

/** Puts a page after the others, without what is there already. */
function add<Item extends object>(
  state: FeedState<Item>,
  page: Page<Item>,
  accept: Accept<Item>,
): FeedState<Item> {
  const ids = new Set(state.excludeIds?.map(String));
  for (const { items } of state.pages) for (const item of items) ids.add(getId(item));
  const items = distinct(page, accept, ids);
  const added = items.length;
  return {
    ...state,
    pages: [...state.pages, { ...page, items, start: state.count, isNew: true }],
    count: state.count + added,
    next: page.next ?? null,
    added,
    dropped: state.dropped + page.items.length - added,
    emptyPages: added ? 0 : state.emptyPages + 1,
  };
}

/** The items that can be shown and are not known by their id: the first of two wins. What is no page has none. */
function distinct<Item extends object>(
  page: Page<Item>,
  accept: Accept<Item>,
  ids: Set<string>,
): Item[] {
  const items = Array.isArray(page?.items) ? page.items : [];
  return items.filter((item) => accept(item) && isUnknown(getId(item), ids));
}

function isUnknown(id: string, ids: Set<string>): boolean {
  return id === '' || ids.size < ids.add(id).size;
}
