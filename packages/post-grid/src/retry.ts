const mostRetries = 2;
const firstDelay = 500;
const longestDelay = 10_000;

/**
 * How long to wait before a request that failed is sent again, in milliseconds; `undefined` when it should not be.
 * What may pass by itself is tried twice more: a failure of the network (fetch's `TypeError`, or `code: "network"`), a `status`
 * of 500 and above, and 429 (or `code: "rateLimited"`). The wait doubles, and is longer where the error says by `retryAfter`
 * that the server asks for more seconds (RFC 9110 §10.2.3); longer than ten nobody is kept waiting without being told. What is no
 * number of seconds counts as none, and so does 0, which is what `Number(null)` makes of a header that is missing.
 *
 * @param error whatever `loadPage` threw
 * @param attempt how often it was tried again already
 */
export function retryDelay(error: unknown, attempt: number): number | undefined {
  const {
    status = 0,
    code = '',
    retryAfter,
  } = Object(error) as { status?: number; code?: string; retryAfter?: number };
  const isTemporary =
    error instanceof TypeError ||
    status === 429 ||
    status >= 500 ||
    code === 'network' ||
    code === 'rateLimited';
  const delay = Math.max(firstDelay * 2 ** attempt, retryAfter! * 1000 || 0);
  return isTemporary && attempt < mostRetries && delay <= longestDelay ? delay : undefined;
}
