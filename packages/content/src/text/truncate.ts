import { findEnd } from './replace-end.ts';

/** A longer one is cut, in characters. */
const longestWord = 200;

/**
 * Text of a limited length: cut between two words, in every language, and ended by an ellipsis. Not only by white space, as
 * Japanese and Thai have none between words.
 *
 * @param maxLength in UTF-16 units
 */
export function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  // Not the whole text: segments of 100,000 characters take seconds.
  const from = Math.max(0, maxLength - longestWord);
  let end = from;
  // One character more than fits, to tell a word that ends there from one that is cut.
  for (const { index, segment } of getSegments(text.slice(from, maxLength + 1))) {
    if (from + index + segment.length >= maxLength) break;
    end = from + index + segment.length;
  }
  const kept =
    end > from ? text.slice(0, end) : text.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.slice(
    0,
    findEnd(kept, (character) => /[\s\p{Pd}\p{Ps}\p{Pi},;:.…、。]/u.test(character)),
  )}…`;
}

/** By `Intl.Segmenter`, which Firefox has from 125 on; before that, at white space. */
function getSegments(text: string): Iterable<{ index: number; segment: string }> {
  if ('Segmenter' in Intl) return new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return Array.from(text.matchAll(/\S+|\s+/gu), ({ 0: segment, index }) => ({ index, segment }));
}
