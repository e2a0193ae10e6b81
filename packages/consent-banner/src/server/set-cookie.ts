import { getMaxAge } from '../core/max-age.ts';
import { encodeRecord, type ConsentRecord } from '../core/record.ts';
import type { ValidConsentConfig } from '../types.ts';

/** The value of `Set-Cookie`: the same cookie as the browser's script sets. Not `HttpOnly`: the script reads it. */
export function createSetCookie(
  config: ValidConsentConfig,
  record: ConsentRecord,
  { now, isSecure }: { now: number; isSecure: boolean },
): string {
  const { name, domain } = config.cookie;
  return [
    `${name}=${encodeRecord(record)}`,
    'Path=/',
    `Max-Age=${getMaxAge(config, record, now)}`,
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
    // Only a browser finds out which domain is the widest.
    ...(domain && domain !== 'widest' ? [`Domain=${domain}`] : []),
  ].join('; ');
}
