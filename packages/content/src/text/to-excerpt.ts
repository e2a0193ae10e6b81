import { excerptToText } from './excerpt-to-text.ts';
import { truncate } from './truncate.ts';

/**
 * Plain text for an excerpt, out of HTML or text of any length: without markup and leftover shortcodes, cut between two words of any
 * language, and ended by an ellipsis. Empty for everything that is not a string. It never throws, and takes linear time.
 *
 * @param value unchecked
 * @param maxLength in characters
 */
export function toExcerpt(value: unknown, maxLength = 300): string {
  return truncate(excerptToText(value), maxLength);
}
