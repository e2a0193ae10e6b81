import { sourceError, type SourceError } from '../source-error.ts';
import type { PageOptions, SourceOptions } from '../types.ts';
import { decodeBody } from './decode-body.ts';
import { parseRetryAfter } from './parse-retry-after.ts';

/** A response whose body has been read. */
export interface TextResponse {
  /** The URL of the request, without its query. */
  requested: string;
  status: number;
  headers: Headers;
  text: string;
}

export interface RequestOptions
  extends Pick<SourceOptions, 'fetch' | 'headers' | 'timeout'>, PageOptions {
  /** The media types that can be parsed. */
  accept: string;
}

const defaultTimeout = 10_000;

/**
 * Sends a request and reads the whole response, whatever its status.
 *
 * @throws a `SourceError` of code `network` when there is no response in time; the reason of the signal when it is aborted
 */
export async function request(
  url: URL,
  { accept, fetch = globalThis.fetch, headers, timeout = defaultTimeout, signal }: RequestOptions,
): Promise<TextResponse> {
  const requested = url.origin + url.pathname;
  // Not `AbortSignal.any`, which the oldest supported browsers lack.
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const timeoutError = sourceError('network', `${requested} gave no answer within ${timeout} ms.`);
  const timer = timeout > 0 ? setTimeout(() => controller.abort(timeoutError), timeout) : undefined;
  signal?.addEventListener('abort', abort, { once: true });
  try {
    signal?.throwIfAborted();
    const init = { headers: { accept, ...headers }, signal: controller.signal };
    const reading = readResponse(requested, fetch(url.href, init));
    return await Promise.race([reading, rejectOnAbort(controller.signal)]);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (controller.signal.aborted) throw timeoutError;
    throw sourceError('network', `${requested} could not be reached.`, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function readResponse(requested: string, pending: Promise<Response>): Promise<TextResponse> {
  const response = await pending;
  const { status, headers } = response;
  const text = decodeBody(await response.arrayBuffer(), headers.get('content-type'));
  return { requested, status, headers, text };
}

/** A custom `fetch` may ignore the signal. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** The error for an unexpected response. A successful one is `badShape`: it was something other than what was requested. */
export function toSourceError({ requested, status, headers }: TextResponse): SourceError {
  const details = { status, retryAfter: parseRetryAfter(headers.get('retry-after')) };
  if (status === 401 || status === 403) {
    return sourceError('unauthorized', `${requested} may not be read: ${status}.`, details);
  }
  if (status === 404 || status === 410) {
    return sourceError('notFound', `${requested} is not there: ${status}.`, details);
  }
  if (status === 429) {
    return sourceError('rateLimited', `${requested} was asked too often: ${status}.`, details);
  }
  if (status >= 500) {
    return sourceError('network', `The server of ${requested} failed: ${status}.`, details);
  }
  return sourceError('badShape', `${requested} answers with something else: ${status}.`, details);
}
