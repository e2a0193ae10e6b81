import { warnInDevelopment } from '../development/warn-in-development.ts';

/**
 * What a `map` of the user returns: an item, the reason why there is none, or `null` for what is not to be listed. It may throw,
 * as records are unchecked.
 */
export function callMap<Item>(
  source: string,
  map: () => Item | string | null,
): Item | string | null {
  try {
    const mapped = map();
    return mapped === null || (mapped && /object|string/.test(typeof mapped))
      ? mapped
      : 'map returns nothing';
  } catch (error) {
    // Not its message, which may contain what is not for visitors.
    warnInDevelopment(source, 'map throws:', error);
    return 'map throws an error';
  }
}
