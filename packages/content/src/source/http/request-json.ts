import { toSourceError, request, type TextResponse } from './request.ts';
import type { PageOptions, SourceOptions } from '../types.ts';

/**
 * Asks for JSON and reads it.
 *
 * @throws a `SourceError` for every answer but a success that holds JSON
 */
export async function requestJson(
  address: URL,
  options: SourceOptions,
  pageOptions?: PageOptions,
): Promise<unknown> {
  const answer = await request(address, 'application/json', options, pageOptions);
  const json = answer.status < 400 ? parseJson(answer) : undefined;
  if (json === undefined) throw toSourceError(answer);
  return json;
}

/**
 * The JSON that an answer holds; `undefined` where it holds something else. Its content decides, not the type that it claims:
 * no HTML is JSON, and not all servers name JSON as such.
 */
export function parseJson({ text }: Pick<TextResponse, 'text'>): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
