import { toRecord } from '../record/read-unknown.ts';
import { toApiError } from '../source/http/response-error.ts';
import { parseLinkHeader } from './parse-link-header.ts';
import type { ApiRequest, WordPressApi } from './types.ts';

/** A list of the REST API. */
export interface ListResponse {
  records: readonly unknown[];
  /** The number of all records, where the headers say so. */
  total?: number | undefined;
  /** The number of pages, where the headers say so. */
  pages?: number | undefined;
  /** Whether the `Link` header has a next page. */
  hasNextLink: boolean;
}

/**
 * Requests a list. A page past the end is an empty one, although some routes respond with an error.
 *
 * @throws a `SourceError` for every other error, and for a response that is not a list
 */
export async function requestList(
  api: WordPressApi,
  apiRequest: ApiRequest,
): Promise<ListResponse> {
  const response = await api(apiRequest);
  const { status, headers, json } = response;
  if (status === 400 && toRecord(json).code === 'rest_post_invalid_page_number') {
    return { records: [], pages: 0, hasNextLink: false };
  }
  if (status >= 400 || !Array.isArray(json)) throw toApiError(response);
  return {
    records: json,
    total: parseCount(headers.get('x-wp-total')),
    pages: parseCount(headers.get('x-wp-totalpages')),
    hasNextLink: parseLinkHeader(headers.get('link')).has('next'),
  };
}

function parseCount(header: string | null): number | undefined {
  return header !== null && /^\d{1,15}$/.test(header.trim()) ? Number(header) : undefined;
}
