/**
 * The seconds of a `Retry-After` header: a number of seconds, or a date (RFC 9110 §10.2.3). `undefined` where it cannot be
 * parsed; a date in the past is 0.
 *
 * @param now in milliseconds since the epoch
 */
export function parseRetryAfter(value: string | null, now = Date.now()): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // An HTTP date (RFC 9110 §5.6.7) is always in GMT; anything else would be parsed in the machine's own zone.
  const date = /^[A-Z][a-z]{2}, .* GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
