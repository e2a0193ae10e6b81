/**
 * A text of a limited length: cut between two words, in every language, and ended by an ellipsis. White space alone would not
 * do, as Japanese and Thai have none between words.
 *
 * @param text plain
 * @param most how many UTF-16 units it may have
 */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  // One more than there is room for tells a word that ends here from one that is cut.
  for (const { index, segment } of segmentsOf(text.slice(0, most + 1))) {
    if (index + segment.length >= most) break;
    end = index + segment.length;
  }
  const kept =
    end > 0 ? text.slice(0, end) : text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s\p{Pd}\p{Ps}\p{Pi},;:.…、。]+$/u, '')}…`;
}

/** By `Intl.Segmenter`, which Firefox has from 125 on; before that, between characters. */
function segmentsOf(text: string): Iterable<{ index: number; segment: string }> {
  if ('Segmenter' in Intl) return new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return Array.from(text.matchAll(/\S+|\s+/gu), ({ 0: segment, index }) => ({ index, segment }));
}
