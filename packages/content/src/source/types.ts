import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';

/**
 * A list that somebody else keeps, read page by page. `page` needs no `this`, so it can be handed on by itself:
 * `<PostFeed loadPage={posts.page} …>`.
 */
export interface Source<Item = Article> {
  /**
   * Reads one page.
   *
   * @param cursor `next.cursor` of the page before, or the number in the address that a visitor came by; the first page
   * without it. One that is no cursor is an error of code `notFound`.
   * @param options what ends the request early
   * @throws a `SourceError`, or the signal's reason when it is aborted; nothing else
   */
  page: (
    cursor?: string | null | undefined,
    options?: PageOptions | undefined,
  ) => Promise<Page<Item>>;
}

/** What ends a request early. */
export interface PageOptions {
  /** When it is aborted, `page` rejects with its reason. */
  signal?: AbortSignal | undefined;
}

/** What sources ask of `fetch`: Web `fetch` itself fits, and so does any function that wraps it. */
export type SourceFetch = (address: string, init: SourceFetchInit) => Promise<Response>;

/** What a source passes to `fetch`. */
export interface SourceFetchInit {
  /** What is accepted, and whatever the source's own `headers` say. */
  headers: Record<string, string>;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/** A record that is left out of a page. */
export interface SkippedRecord {
  /** Its place in the answer, from 0. */
  index: number;
  /** What is wrong with it, in English, for a log. */
  reason: string;
  /** The record as it came. It is unchecked: treat it as hostile. */
  record: unknown;
}

/** What all sources take. */
export interface SourceOptions {
  /**
   * Sends the requests: to cache, to log, to add what a framework wants (`{ ...init, next: { revalidate: 300 } }`).
   * @default the platform's `fetch`, looked up at each request
   */
  fetch?: SourceFetch | undefined;
  /** Sent with each request, such as `Authorization`. */
  headers?: Record<string, string> | undefined;
  /**
   * How long to wait for the whole of an answer, in milliseconds, before it counts as a failure of the network. `0` waits for
   * ever.
   * @default 10000
   */
  timeout?: number | undefined;
  /** Told of each record that cannot be shown. Without it, a warning says so in development. */
  onSkip?: ((skipped: SkippedRecord) => void) | undefined;
  /**
   * The address of your own page that shows the list from a cursor on, for `next.href`.
   * @default (cursor) => `?page=${cursor}`
   */
  pageHref?: ((cursor: string) => string) | undefined;
}
