import { normalizeConfig } from '../core/config.ts';
import { mergeRecords } from '../core/merge-records.ts';
import { decodeRecord } from '../core/record.ts';
import { deriveState, type ConsentState } from '../core/state.ts';
import { getCookieValues } from '../core/storage/cookies.ts';
import type { ConsentConfig } from '../types.ts';

/** The headers of a request: of a Web `Request`, of Next's `headers()`, or of Node's `IncomingMessage`. */
export type ConsentHeaders =
  | { get: (name: string) => string | null }
  | { get?: undefined; [name: string]: string | string[] | undefined };

/**
 * The visitor's choice as a request has it, for the `initialState` of `ConsentProvider`. A missing or damaged cookie is no choice.
 * Send what is rendered with it as `Cache-Control: private, no-store`: it is of this visitor. `Sec-GPC` counts only when it is exactly `1` (W3C Global Privacy Control).
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
  const records = getCookieValues(cookies, valid.cookie.name).flatMap(
    (value) => decodeRecord(value, now) ?? [],
  );
  return deriveState(valid, mergeRecords(records), {
    gpc: getHeader(headers, 'sec-gpc') === '1',
    now,
  });
}

/** One header of a request, whatever kind of request it is. */
function getHeader(
  from: ConsentHeaders | { headers: ConsentHeaders },
  name: string,
): string | undefined {
  // A header may have that name too; it is a string then.
  const { headers: own } = from as { headers?: unknown };
  const headers = (typeof own === 'object' ? own : from) as ConsentHeaders;
  const value = typeof headers.get === 'function' ? headers.get(name) : headers[name];
  return typeof value === 'string' ? value : undefined;
}
