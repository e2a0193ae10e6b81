import { validConfig, type ConsentConfig } from '../core/config.ts';
import { cookieValues, newestRecord } from '../core/cookie.ts';
import { stateOf, type ConsentState } from '../core/state.ts';

/** The headers of a request: of a Web `Request`, of Next's `headers()`, or of Node's `IncomingMessage`. */
export type ConsentHeaders =
  | { get: (name: string) => string | null }
  | { get?: undefined; [name: string]: string | string[] | undefined };

/**
 * What a request says of the visitor's choice, to be given to `ConsentProvider` as `initialState`. Missing and damaged cookies give a visitor who has not chosen.
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
  const valid = validConfig(config);
  const cookies = headerOf(headers, 'cookie') ?? '';
  const record = newestRecord(cookieValues(cookies, valid.cookie.name), now);
  return stateOf(valid, record, { gpc: headerOf(headers, 'sec-gpc') === '1', now });
}

/**
 * One header of a request, whatever kind of request it is.
 */
function headerOf(
  from: ConsentHeaders | { headers: ConsentHeaders },
  name: string,
): string | undefined {
  const headers = ('headers' in from ? from.headers : from) as ConsentHeaders;
  const value = typeof headers.get === 'function' ? headers.get(name) : headers[name];
  return typeof value === 'string' ? value : undefined;
}
