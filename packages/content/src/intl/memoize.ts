const cache = new Map<string, unknown>();

/**
 * The cached value of a key, or else what `create` returns now. Falsy values are not cached.
 *
 * @param key everything that the value depends on; its first word separates different callers
 */
export function memoize<Value>(key: string, create: () => Value): Value {
  let value = cache.get(key) as Value;
  if (!value && (value = create())) {
    // Dates and locales of requests are unbounded: a server must not keep them all.
    if (cache.size > 2000) cache.clear();
    cache.set(key, value);
  }
  return value;
}
