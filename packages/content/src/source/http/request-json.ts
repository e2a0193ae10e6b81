import type { SourceOptions } from '../types.ts';
import { request, toSourceError, type RequestOptions, type TextResponse } from './request.ts';

/**
 * Requests JSON and parses it.
 *
 * @throws a `SourceError` for every response but a success that is JSON
 */
export async function requestJson(
  url: URL,
  options: SourceOptions & Pick<RequestOptions, 'signal'>,
): Promise<unknown> {
  const response = await request(url, { ...options, accept: 'application/json' });
  const json = response.status < 400 ? parseJson(response) : undefined;
  if (json === undefined) throw toSourceError(response);
  return json;
}

/** The JSON of a response; `undefined` if it is something else. The media type is ignored, as many servers send a wrong one. */
export function parseJson({ text }: Pick<TextResponse, 'text'>): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
