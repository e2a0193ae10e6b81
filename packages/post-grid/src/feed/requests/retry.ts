const maxRetries = 2;
const firstDelay = 500;
const maxDelay = 10_000;

/** What browsers and Node say when fetch reaches nobody. It is a `TypeError`, as most errors of a program are. */
const networkMessage =
  /^(failed to fetch|fetch failed|load failed|terminated|network ?(error|request)|the (internet|network) connection)/i;

interface Failure {
  status?: number;
  code?: string;
  name?: string;
  message?: unknown;
  retryAfter?: number;
}

/**
 * The delay before a failed request is sent again, in milliseconds; `undefined` for no retry. A failure that may be temporary has two
 * retries: one of the network (fetch's own `TypeError`, or `code: "network"`), a `status` of 500 and above, and 429 (or
 * `code: "rateLimited"`). The delay doubles (exponential backoff), and is at least the `retryAfter` seconds of the error
 * (RFC 9110 §10.2.3); where that is more than ten there is no retry. A `retryAfter` that is no positive number counts as none: a
 * missing header becomes 0 by `Number(null)`.
 *
 * @param error whatever `loadPage` threw
 * @param attempt how many retries there were already
 */
export function getRetryDelay(error: unknown, attempt: number): number | undefined {
  const { status = 0, code, retryAfter } = Object(error) as Failure;
  const isTemporary =
    isNetworkError(error) || status === 429 || status >= 500 || code === 'rateLimited';
  const delay = Math.max(firstDelay * 2 ** attempt, retryAfter! * 1000 || 0);
  return isTemporary && attempt < maxRetries && delay <= maxDelay ? delay : undefined;
}

/** Whether a failure is the network's or the server's, not one of the program. */
export function isExpected(error: unknown): boolean {
  const { status, code, name } = Object(error) as Failure;
  return Boolean(status || code || name === 'TimeoutError') || isNetworkError(error);
}

function isNetworkError(error: unknown): boolean {
  const { code, message } = Object(error) as Failure;
  return code === 'network' || (error instanceof TypeError && networkMessage.test(String(message)));
}
