import type { Json } from '../../record/json.ts';
import type { SourceOptions } from '../types.ts';

/** Which page is requested. */
export interface JsonPosition {
  /** Its number, from 1. */
  page: number;
  /** How many records are before it, where each page is full. */
  offset: number;
  perPage: number;
  /** What `next` returned for the page before; `undefined` for the first one. */
  cursor: string | undefined;
}

/** The options of `jsonPosts` and `jsonJobs`. */
export interface JsonSourceOptions<Draft> extends SourceOptions {
  /** The URL of the list, or of a page of it. Further pages are on the same origin, or on one of `allowedOrigins`. */
  url: string | ((position: JsonPosition) => string);
  /** Sent by POST, as JSON. Without it the request is a GET. */
  body?: ((position: JsonPosition) => unknown) | undefined;
  /** Records per page, for `url` and `body`, and to tell a full page. @default 12 */
  perPage?: number | undefined;
  /** Where the list is: a path (`'data.posts'`), or a function. @default the JSON itself */
  items?: string | ((json: Json) => unknown) | undefined;
  /**
   * The next page: a path, or a function. A URL, where `url` is a text; where it is a function, a cursor for it, or `true` for the
   * next number. Anything else ends the list.
   * @default where `url` is a function, a next number after a full page, or up to `total`; else one page
   */
  next?: string | ((json: Json, headers: Headers) => unknown) | undefined;
  /** How many records there are: a path, or a function. Digits count as a number. */
  total?: string | ((json: Json, headers: Headers) => unknown) | undefined;
  /** Parses the response where it is not JSON, such as XML by a parser of your own. @default JSON.parse, with salvage */
  parse?: ((text: string) => Json) | undefined;
  /**
   * The item of a record; the reason why it cannot be one, which is reported as `onSkip` does; or `null` for what is not to be listed.
   *
   * @param json the whole response, for what records refer to
   */
  map: (record: Json, json: Json) => Draft | string | null;
}
