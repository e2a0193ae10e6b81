import type { TextResponse } from '../source/http/request.ts';
import type { PageOptions, SourceOptions } from '../source/types.ts';

/** Where a WordPress site is, besides the options of every source. */
export interface WordPressOptions extends SourceOptions {
  /**
   * The site (`https://example.org/blog`), or the root of its REST API (`…/wp-json`, `…/?rest_route=/`), which saves requests where
   * it is not in the usual place.
   */
  url: string;
}

/** A category by id or by slug. */
export type CategoryName = number | string;

/** A request to the REST API. */
export interface ApiRequest extends PageOptions {
  /** Such as `/wp/v2/posts`. */
  route: string;
  parameters: Record<string, string>;
}

/** A response of the REST API; `json` is `undefined` where it is something else. */
export interface ApiResponse extends TextResponse {
  json: unknown;
}

/** Sends a request to the REST API. */
export type WordPressApi = (request: ApiRequest) => Promise<ApiResponse>;
