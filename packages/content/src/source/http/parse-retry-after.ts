/**
 * How many seconds a server asks to wait: a number of seconds, or a date (RFC 9110 §10.2.3). `undefined` where it says nothing
 * that can be read; a date in the past is 0.
 *
 * @param value of the `Retry-After` header
 * @param now in milliseconds since the epoch
 */
export function parseRetryAfter(value: string | null, now = Date.now()): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // An HTTP date (RFC 9110 §5.6.7) is always in GMT; anything else would be read in the machine's own zone.
  const date = /^[A-Z][a-z]{2}, .* GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
