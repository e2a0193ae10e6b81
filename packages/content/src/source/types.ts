import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';

/**
 * A remote list that is read page by page. `page` does not use `this`, so it can be passed on by itself:
 * `<PostFeed loadPage={posts.page} …>`.
 */
export interface Source<Item = Article> {
  /**
   * Fetches one page.
   *
   * @param cursor `next.cursor` of the page before, or the page number in a visitor's URL; the first page without it. An
   * invalid one is an error of code `notFound`.
   * @throws a `SourceError`, or the signal's reason when it is aborted; nothing else
   */
  page: (
    cursor?: string | null | undefined,
    options?: PageOptions | undefined,
  ) => Promise<Page<Item>>;
}

/** How to cancel a request. */
export interface PageOptions {
  /** When it is aborted, `page` rejects with its reason. */
  signal?: AbortSignal | undefined;
}

/** What sources need of `fetch`: the platform's own fits, and so does any function that wraps it. */
export type SourceFetch = (url: string, init: SourceFetchInit) => Promise<Response>;

/** What a source passes to `fetch`. */
export interface SourceFetchInit {
  /** The accepted media types, and the source's own `headers`. */
  headers: Record<string, string>;
  /** Aborted when the response is no longer needed. */
  signal: AbortSignal;
  /** `manual`, as a source follows redirects itself, and only to origins that are allowed; `follow` in a browser. */
  redirect: 'manual' | 'follow';
  /** Missing for a GET. */
  method?: 'POST';
  /** JSON, with a POST. */
  body?: string;
}

/** A record that is left out of a page. */
export interface SkippedRecord {
  /** Its position in the response, from 0. */
  index: number;
  /** What is wrong with it, in English, for a log. */
  reason: string;
  /** The record as it came: unchecked, so treat it as hostile. */
  record: unknown;
}

/** The options of every source. */
export interface SourceOptions {
  /**
   * Sends the requests: to cache, to log, to add what a framework wants (`{ ...init, next: { revalidate: 300 } }`). Equal
   * requests that run at the same time are sent once, so it must not add what belongs to one visitor, such as a cookie.
   * @default the platform's `fetch`, looked up at each request
   */
  fetch?: SourceFetch | undefined;
  /** Sent with each request to the configured origin, such as `Authorization`; never to another. */
  headers?: Record<string, string> | undefined;
  /**
   * Other origins that a response may lead to: by a redirect, by the URL of a next page or of an API. `https://feeds.example.org`.
   * @default none but the configured one, its https version, and with or without `www.`
   */
  allowedOrigins?: readonly string[] | undefined;
  /** The most bytes of a response, after decompression. A larger one is an error. @default 10000000 */
  maxBytes?: number | undefined;
  /**
   * How long to wait for the whole response, in milliseconds, before it counts as a network failure. `0` waits for ever.
   * @default 10000
   */
  timeout?: number | undefined;
  /** Called with each record that cannot be shown. Without it, a development warning says so. */
  onSkip?: ((skipped: SkippedRecord) => void) | undefined;
  /** The URL of your own page that shows the list from a cursor on, for `next.href`. @default (cursor) => `?page=${cursor}` */
  pageHref?: ((cursor: string) => string) | undefined;
}
