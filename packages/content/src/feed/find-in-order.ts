/** Finds where a needle is next, from a position that mostly grows. */
export type Find = (needle: string, from: number) => number;

/**
 * `indexOf` that remembers what it found: a search from a later position before that place costs nothing, so that all searches
 * of one pass through a text together take linear time. The length of the text where there is none.
 */
export function createFind(text: string): Find {
  const known = new Map<string, { from: number; index: number }>();
  return (needle, from) => {
    const last = known.get(needle);
    if (last && last.from <= from && from <= last.index) return last.index;
    const found = text.indexOf(needle, from);
    const index = found === -1 ? text.length : found;
    known.set(needle, { from, index });
    return index;
  };
}
