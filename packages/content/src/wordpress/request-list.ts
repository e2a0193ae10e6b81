import { failureOf } from '../source/http/request.ts';
import type { PageOptions } from '../source/types.ts';
import { fieldsOf } from '../record/read-unknown.ts';
import { linkHeader } from './parse-link-header.ts';
import type { WordPressApi } from './create-wordpress-api.ts';

/**
 * A list that the REST API answered with.
 */
export interface ListAnswer {
  records: readonly unknown[];
  /**
   * How many records there are in all, where the headers say so.
   */
  total?: number | undefined;
  /**
   * How many pages there are, where the headers say so.
   */
  pages?: number | undefined;
  /**
   * Whether the `Link` header names a next page.
   */
  hasNextLink: boolean;
}

/**
 * Reads a list. A page past the end is an empty one, which some routes answer as an error.
 *
 * @throws a `SourceError` for every other error, and for an answer that is no list
 */
export async function readList(
  api: WordPressApi,
  route: string,
  pageOptions: PageOptions | undefined,
  parameters: Record<string, string>,
): Promise<ListAnswer> {
  const answer = await api(route, parameters, pageOptions);
  const { status, headers, json } = answer;
  if (status === 400 && fieldsOf(json).code === 'rest_post_invalid_page_number') {
    return { records: [], pages: 0, hasNextLink: false };
  }
  if (status >= 400 || !Array.isArray(json)) throw failureOf(answer);
  return {
    records: json,
    total: countIn(headers.get('x-wp-total')),
    pages: countIn(headers.get('x-wp-totalpages')),
    hasNextLink: linkHeader(headers.get('link')).has('next'),
  };
}

function countIn(header: string | null): number | undefined {
  return header !== null && /^\d{1,15}$/.test(header.trim()) ? Number(header) : undefined;
}
