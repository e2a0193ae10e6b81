import { normalizeConfig } from '../core/config.ts';
import { deriveState, type ConsentState } from '../core/state.ts';
import { getCookieValues, getNewestRecord } from '../core/storage/read-cookies.ts';
import type { ConsentConfig } from '../types.ts';

/** The headers of a request: of a Web `Request`, of Next's `headers()`, or of Node's `IncomingMessage`. */
export type ConsentHeaders =
  | { get: (name: string) => string | null }
  | { get?: undefined; [name: string]: string | string[] | undefined };

/**
 * The visitor's choice as a request has it, for the `initialState` of `ConsentProvider`. A missing or damaged cookie is no choice.
 * `Sec-GPC` counts only when it is exactly `1` (W3C Global Privacy Control).
 *
 * @param headers of the request, or the request
 * @param now in milliseconds since 1970
 */
export function readConsent(
  headers: ConsentHeaders | { headers: ConsentHeaders },
  config: ConsentConfig,
  now: number = Date.now(),
): ConsentState {
  const valid = normalizeConfig(config);
  const cookies = getHeader(headers, 'cookie') ?? '';
  const record = getNewestRecord(getCookieValues(cookies, valid.cookie.name), now);
  return deriveState(valid, record, { gpc: getHeader(headers, 'sec-gpc') === '1', now });
}

/** One header of a request, whatever kind of request it is. */
function getHeader(
  from: ConsentHeaders | { headers: ConsentHeaders },
  name: string,
): string | undefined {
  const headers = ('headers' in from ? from.headers : from) as ConsentHeaders;
  const value = typeof headers.get === 'function' ? headers.get(name) : headers[name];
  return typeof value === 'string' ? value : undefined;
}
