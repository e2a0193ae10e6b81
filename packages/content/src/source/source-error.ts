/**
 * What went wrong, and so what to do:
 *
 * - `notFound`: there is no such list, or no such page of it, by the word of the interface itself (its own 404 or 410) or for an
 *   invalid cursor. A page may answer 404 by it;
 * - `unauthorized`: the list may not be read like this (401, 403);
 * - `rateLimited`: too many requests (429);
 * - `network`: there was no response, or the server failed (5xx): it may pass by itself;
 * - `badShape`: there was a response, but not what the interface promises, or the options are wrong. `reason` says more.
 */
export type SourceErrorCode = 'notFound' | 'unauthorized' | 'rateLimited' | 'network' | 'badShape';

/**
 * Which of the faults of a code it was:
 *
 * - `challenge`: a check for bots stands in front of the data: a captcha, or a page that wants to run a script;
 * - `html`: an HTML page instead of data: a login, maintenance, a cache, or a wrong URL;
 * - `cutOff`: the response ends in the middle, or is empty;
 * - `encoding`: the response is in an encoding that is unknown here;
 * - `tooLarge`: the response has more bytes than `maxBytes`;
 * - `otherOrigin`: the server leads to another site, or from https to http, which `allowedOrigins` does not allow;
 * - `allSkipped`: there are records, and none of them can be used;
 * - `options`: what the source was given is wrong, such as a relative `url`.
 */
export type SourceErrorReason =
  | 'challenge'
  | 'html'
  | 'cutOff'
  | 'encoding'
  | 'tooLarge'
  | 'otherOrigin'
  | 'allSkipped'
  | 'options';

/** The error that a source throws. `PostFeed` retries by itself after `network` and `rateLimited`. */
export interface SourceError extends Error {
  name: 'SourceError';
  code: SourceErrorCode;
  /** More about the code, where there is more to say. */
  reason?: SourceErrorReason | undefined;
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
  details: Partial<Pick<SourceError, 'reason' | 'status' | 'retryAfter' | 'cause'>> = {},
): SourceError {
  const { cause, ...rest } = details;
  const error = new Error(message, cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: 'SourceError' as const, code, ...rest });
}
