import { parseJsonText } from './parse-json-text.ts';
import { toApiError } from './response-error.ts';
import type { Request, RequestOptions } from './request.ts';

/**
 * Requests JSON and parses it.
 *
 * @throws a `SourceError` for every response but a success that is JSON
 */
export async function requestJson(
  request: Request,
  url: URL,
  options: Omit<RequestOptions, 'accept'>,
): Promise<unknown> {
  const response = await request(url, { ...options, accept: 'application/json' });
  const json = response.status < 400 ? parseJsonText(response.text) : undefined;
  if (json === undefined) throw toApiError(response);
  return json;
}
