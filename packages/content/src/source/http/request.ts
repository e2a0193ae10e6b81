import { isSourceError, sourceError } from '../source-error.ts';
import type { PageOptions, SourceFetchInit, SourceOptions } from '../types.ts';
import { decodeBody } from './decode-body.ts';
import { getOrigins, isAllowed, isOwn, type Origins } from './origins.ts';
import { readBody } from './read-body.ts';
import { createShare } from './share.ts';
import { toCause } from './to-cause.ts';

/** A response whose body has been read. */
export interface TextResponse {
  /** The URL of the request, without its query. */
  requested: string;
  /** Where the response is from, after redirects. */
  url: string;
  status: number;
  headers: Headers;
  text: string;
}

export interface RequestOptions extends PageOptions {
  /** The media types that can be parsed. */
  accept: string;
  /** Further headers, only for this request. */
  headers?: Record<string, string> | undefined;
  /** Sent by POST, to the configured origin alone. */
  body?: string | undefined;
  /** The origin that the source was configured with. @default that of the URL */
  own?: string | undefined;
}

/** Sends a request and reads the whole response, with any status. */
export type Request = (url: URL, options: RequestOptions) => Promise<TextResponse>;

const defaultTimeout = 10_000;
const defaultMaxBytes = 10_000_000;
const maxRedirects = 5;

/**
 * The one way in which sources send requests. What a response names (a redirect, a further page, an API) stays on the
 * configured origin or on one of `allowedOrigins`, `headers` go only to the former, and never from https to http. Equal
 * requests that run at the same time are sent once.
 *
 * The function throws a `SourceError` of code `network` when there is no response in time, of code `badShape` when it is too
 * large or elsewhere; and the reason of the signal when it is aborted.
 */
export function createRequest(options: SourceOptions): Request {
  const share = createShare<TextResponse>();
  return (url, { signal, ...request }) => {
    const key = JSON.stringify([url.href, request]);
    return share(key, signal, (shared) => send(url, request, { options, signal: shared }));
  };
}

interface Sending {
  options: SourceOptions;
  /** Aborted when nobody waits for the response. */
  signal: AbortSignal;
}

async function send(
  url: URL,
  { accept, headers, body, own = url.origin }: RequestOptions,
  { options, signal }: Sending,
): Promise<TextResponse> {
  const { timeout = defaultTimeout } = options;
  const requested = url.origin + url.pathname;
  const all = { ...headers, ...options.headers };
  assertHeaders(all);
  const timeoutError = sourceError('network', `${requested} gave no answer within ${timeout} ms.`);
  // Not `AbortSignal.any`, which the oldest supported browsers lack.
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  const timer = timeout > 0 ? setTimeout(() => controller.abort(timeoutError), timeout) : undefined;
  signal.addEventListener('abort', abort, { once: true });
  const origins = getOrigins(own, options);
  try {
    const sending = { options, origins, accept, headers: all, body };
    const following = follow(url, sending, controller.signal);
    return await Promise.race([following, rejectOnAbort(controller.signal)]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (controller.signal.aborted) throw timeoutError;
    if (isSourceError(error)) throw error;
    const cause = toCause(error);
    throw sourceError('network', `${requested} could not be reached.`, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

interface Following {
  options: SourceOptions;
  origins: Origins;
  accept: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Follows redirects by hand: `fetch` would send the headers along, and ask any host that is named. */
async function follow(
  first: URL,
  { options, origins, accept, headers, body }: Following,
  signal: AbortSignal,
): Promise<TextResponse> {
  const { fetch = globalThis.fetch, maxBytes = defaultMaxBytes } = options;
  const requested = first.origin + first.pathname;
  let url = first;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const isTrusted = isOwn(url, origins.own);
    const sent = { accept, ...(isTrusted ? headers : {}) };
    const init: SourceFetchInit = { headers: sent, signal, redirect: 'manual' };
    if (body && isTrusted) Object.assign(init, { method: 'POST', body });
    let response = await fetch(url.href, init);
    if (response.type === 'opaqueredirect') {
      assertNoHeaders(headers, requested);
      // Browsers do not say where to; they follow it by the rules of CORS.
      response = await fetch(url.href, { ...init, redirect: 'follow' });
    }
    const target = getTarget(response, url);
    if (target && target.href !== url.href) assertAllowed(url, target, origins);
    if (!target || !isRedirect(response)) {
      url = target ?? url;
      const { status, headers: received } = response;
      const bytes = await readBody(response, { maxBytes, requested });
      const text = decodeBody(bytes, received.get('content-type'), requested);
      return { requested, url: url.href, status, headers: received, text };
    }
    response.body?.cancel().catch(() => undefined);
    url = target;
  }
  throw sourceError('network', `${requested} redirects more than ${maxRedirects} times.`);
}

function isRedirect({ status, headers }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.has('location');
}

/** Where a response leads, or where it is from if a custom `fetch` has followed redirects itself. */
function getTarget(response: Response, base: URL): URL | undefined {
  const target = isRedirect(response) ? response.headers.get('location') : response.url;
  if (!target) return undefined;
  try {
    return new URL(target, base);
  } catch {
    return undefined;
  }
}

function assertAllowed(from: URL, to: URL, origins: Origins): void {
  const isDowngrade = from.protocol === 'https:' && to.protocol !== 'https:';
  if (!isDowngrade && isAllowed(to, origins)) return;
  const message = `${from.origin}${from.pathname} leads to ${to.origin}. If that is right, use it as url, or name it in allowedOrigins.`;
  throw sourceError('badShape', message, { reason: 'otherOrigin' });
}

function assertNoHeaders(headers: Record<string, string>, requested: string): void {
  if (Object.keys(headers).length === 0) return;
  const message = `${requested} is a redirect, which would pass on the headers. Use the final URL.`;
  throw sourceError('badShape', message, { reason: 'otherOrigin' });
}

/** What is wrong with a header is not said by the platform's own words, which contain its value. */
function assertHeaders(headers: Record<string, string>): void {
  try {
    // oxlint-disable-next-line no-new
    new Headers(headers);
  } catch {
    const message = 'One of the headers has a name or value that HTTP does not allow.';
    throw sourceError('badShape', message, { reason: 'options' });
  }
}

/** A custom `fetch` may ignore the signal. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
