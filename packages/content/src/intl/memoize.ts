/** A cache of values by key. */
export type Cache<Value> = Map<string, Value>;

/**
 * The cached value of a key, or else what `create` returns now; not for falsy values.
 *
 * @param cache one for each kind of value, so that keys of different kinds cannot be equal
 * @param parts everything that the value depends on, as JSON writes it
 * @param limit after this many values the cache is emptied
 */
export function memoize<Value>(
  cache: Cache<Value>,
  parts: readonly unknown[],
  create: () => Value,
  limit = 2000,
): Value {
  const key = JSON.stringify(parts);
  // Dates and locales of requests are unbounded, in number and in length: a server must not keep them all.
  if (key.length > 150) return create();
  let value = cache.get(key);
  if (!value) {
    value = create();
    if (cache.size >= limit) cache.clear();
    cache.set(key, value);
  }
  return value;
}
