/**
 * What went wrong:
 *
 * - `notFound`: there is no such list, or no such page of it (404, 410, an invalid cursor);
 * - `unauthorized`: the list may not be read like this (401, 403);
 * - `rateLimited`: too many requests (429);
 * - `network`: there was no response, or the server failed (5xx): it may pass by itself;
 * - `badShape`: there was a response, but not what the interface promises.
 */
export type SourceErrorCode = 'notFound' | 'unauthorized' | 'rateLimited' | 'network' | 'badShape';

/** The error that a source throws. `PostFeed` retries by itself after `network` and `rateLimited`. */
export interface SourceError extends Error {
  name: 'SourceError';
  code: SourceErrorCode;
  /** The HTTP status, where there was a response. */
  status?: number | undefined;
  /** After how many seconds to retry, where the server says so (RFC 9110 §10.2.3). */
  retryAfter?: number | undefined;
}

/** Whether a caught error is one that a source throws. */
export function isSourceError(error: unknown): error is SourceError {
  return error instanceof Error && error.name === 'SourceError';
}

/**
 * Creates the error that a source throws. Not a class: each entry of the package has its own copy of this code, so `instanceof`
 * would fail between them.
 *
 * @param message a sentence; without the query of a URL, which may contain keys
 * @param details of the response
 */
export function sourceError(
  code: SourceErrorCode,
  message: string,
  details: { status?: number; retryAfter?: number | undefined; cause?: unknown } = {},
): SourceError {
  const { cause, ...rest } = details;
  const error = new Error(message, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: 'SourceError' as const, code, ...rest });
}
