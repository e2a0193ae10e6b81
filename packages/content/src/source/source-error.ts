/**
 * What went wrong, in a word:
 *
 * - `notFound`: there is no such list, or no such page of it (404, 410, a cursor that is none);
 * - `unauthorized`: the list may not be read like this (401, 403);
 * - `rateLimited`: it was asked for too often (429);
 * - `network`: there was no answer, or the server failed (5xx): it may pass by itself;
 * - `badShape`: there was an answer, but not what this interface promises.
 */
export type SourceErrorCode = 'notFound' | 'unauthorized' | 'rateLimited' | 'network' | 'badShape';

/** What a source throws. `PostFeed` tries again by itself after `network` and `rateLimited`. */
export interface SourceError extends Error {
  name: 'SourceError';
  /** What went wrong, in a word. */
  code: SourceErrorCode;
  /** Of the answer, where there was one. */
  status?: number;
  /** After how many seconds the server wants to be asked again (RFC 9110 §10.2.3), where it said so. */
  retryAfter?: number;
}

/**
 * Whether an error is one that a source throws.
 *
 * @param error whatever was caught
 */
export function isSourceError(error: unknown): error is SourceError {
  return error instanceof Error && error.name === 'SourceError';
}

/**
 * An error that says what went wrong. Not a class: each entry of the package has its own copy of this code, and `instanceof`
 * would tell them apart.
 *
 * @param code what went wrong, in a word
 * @param message what went wrong, in a sentence; without the query of an address, as keys stand in it
 * @param details of the answer
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
