import { decodeBody } from './decode-body.ts';
import { parseRetryAfter } from './parse-retry-after.ts';
import { sourceError, type SourceError } from '../source-error.ts';
import type { PageOptions, SourceOptions } from '../types.ts';

/** What a server said. */
export interface TextResponse {
  /** Where it was asked, without the query. */
  asked: string;
  status: number;
  headers: Headers;
  text: string;
}

const defaultTimeout = 10_000;

/**
 * Asks for an address and reads the whole answer, whatever its status.
 *
 * @param address absolute
 * @param accept the media types that can be read
 * @throws a `SourceError` of code `network` when there is no answer in time; the reason of the signal when it is aborted
 */
export async function request(
  address: URL,
  accept: string,
  { fetch = globalThis.fetch, headers, timeout = defaultTimeout }: SourceOptions,
  { signal }: PageOptions = {},
): Promise<TextResponse> {
  const asked = address.origin + address.pathname;
  // Not `AbortSignal.any`, which the oldest browsers that we support do not have.
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const late = sourceError('network', `${asked} gave no answer within ${timeout} ms.`);
  const clock = timeout > 0 ? setTimeout(() => controller.abort(late), timeout) : undefined;
  signal?.addEventListener('abort', abort, { once: true });
  try {
    signal?.throwIfAborted();
    const init = { headers: { accept, ...headers }, signal: controller.signal };
    const reading = read(asked, fetch(address.href, init));
    return await Promise.race([reading, whenAborted(controller.signal)]);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (controller.signal.aborted) throw late;
    throw sourceError('network', `${asked} could not be reached.`, { cause: error });
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', abort);
  }
}

async function read(asked: string, coming: Promise<Response>): Promise<TextResponse> {
  const response = await coming;
  const { status, headers } = response;
  const text = decodeBody(await response.arrayBuffer(), headers.get('content-type'));
  return { asked, status, headers, text };
}

/** A `fetch` that somebody passed in may not heed the signal. */
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** What an answer says that is not what was asked for. A success counts as `badShape`: it was one, but of something else. */
export function toSourceError({ asked, status, headers }: TextResponse): SourceError {
  const details = { status, retryAfter: parseRetryAfter(headers.get('retry-after')) };
  if (status === 401 || status === 403) {
    return sourceError('unauthorized', `${asked} may not be read: ${status}.`, details);
  }
  if (status === 404 || status === 410) {
    return sourceError('notFound', `${asked} is not there: ${status}.`, details);
  }
  if (status === 429) {
    return sourceError('rateLimited', `${asked} was asked too often: ${status}.`, details);
  }
  if (status >= 500) {
    return sourceError('network', `The server of ${asked} failed: ${status}.`, details);
  }
  return sourceError('badShape', `${asked} answers with something else: ${status}.`, details);
}
