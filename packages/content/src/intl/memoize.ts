const known = new Map<string, unknown>();

/**
 * What was made for this key before, or else what `make` makes now. Nothing falsy is remembered.
 *
 * @param key all that the value depends on; its first word tells apart what different callers keep
 * @param make makes the value
 */
export function memoize<Value>(key: string, make: () => Value): Value {
  let value = known.get(key) as Value;
  if (!value && (value = make())) {
    // A server that is handed ever new dates, and locales out of request headers, must not keep them all.
    if (known.size > 2000) known.clear();
    known.set(key, value);
  }
  return value;
}
