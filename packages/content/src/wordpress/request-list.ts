import { toSourceError } from '../source/http/request.ts';
import type { PageOptions } from '../source/types.ts';
import { toRecord } from '../record/read-unknown.ts';
import { parseLinkHeader } from './parse-link-header.ts';
import type { WordPressApi } from './create-wordpress-api.ts';

/** A list that the REST API answered with. */
export interface ListResponse {
  records: readonly unknown[];
  /** How many records there are in all, where the headers say so. */
  total?: number | undefined;
  /** How many pages there are, where the headers say so. */
  pages?: number | undefined;
  /** Whether the `Link` header names a next page. */
  hasNextLink: boolean;
}

/**
 * Reads a list. A page past the end is an empty one, which some routes answer as an error.
 *
 * @throws a `SourceError` for every other error, and for an answer that is no list
 */
export async function requestList(
  api: WordPressApi,
  route: string,
  pageOptions: PageOptions | undefined,
  parameters: Record<string, string>,
): Promise<ListResponse> {
  const answer = await api(route, parameters, pageOptions);
  const { status, headers, json } = answer;
  if (status === 400 && toRecord(json).code === 'rest_post_invalid_page_number') {
    return { records: [], pages: 0, hasNextLink: false };
  }
  if (status >= 400 || !Array.isArray(json)) throw toSourceError(answer);
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
