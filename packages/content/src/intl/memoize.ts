/** A cache of values by key. */
export type Cache<Value> = Map<string, Value>;

/**
 * The cached value of a key, or else what `create` returns now. Falsy values are not cached.
 *
 * @param cache one for each kind of value, so that keys of different kinds cannot be equal
 * @param parts everything that the value depends on; a part cannot run into the next one
 * @param limit after this many values the cache is emptied
 */
export function memoize<Value>(
  cache: Cache<Value>,
  parts: readonly (string | number)[],
  create: () => Value,
  limit = 2000,
): Value {
  let key = '';
  for (const part of parts) key += `${`${part}`.length} ${part}`;
  // Dates and locales of requests are unbounded, in number and in length: a server must not keep them all.
  if (key.length > 150) return create();
  let value = cache.get(key) as Value;
  if (!value && (value = create())) {
    if (cache.size >= limit) cache.clear();
    cache.set(key, value);
  }
  return value;
}
