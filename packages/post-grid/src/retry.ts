const mostRetries = 2;
const firstDelay = 500;
const longestDelay = 10_000;

/**
 * How long to wait before a request that failed is sent again, in milliseconds; `undefined` when it should not be.
 * What may pass by itself is tried twice more: a failure of the network (fetch's `TypeError`, or `code: "network"`), a `status`
 * of 500 and above, and 429 (or `code: "rateLimited"`). The wait doubles, unless the error says by `retryAfter` how many
 * seconds the server asks for (RFC 9110 §10.2.3); longer than ten seconds nobody is kept waiting without being told.
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
  const delay = retryAfter! >= 0 ? retryAfter! * 1000 : firstDelay * 2 ** attempt;
  return isTemporary && attempt < mostRetries && delay <= longestDelay ? delay : undefined;
}
