import { decodeCharacterReferences } from './decode-character-references.ts';
import { stripTags } from './strip-tags.ts';
import { collapseWhitespace, removeControlCharacters } from './normalize-text.ts';

/**
 * Plain text out of a title, excerpt or name of a CMS, feed or job board: HTML, text, or either of them encoded once too
 * often. Tags, comments, scripts, styles and control characters are removed; character references are decoded, twice at most
 * (`AT&amp;amp;T` → `AT&T`); each run of white space, no-break spaces included, becomes one space; lone surrogates become
 * U+FFFD. It never throws, and takes linear time.
 *
 * Decoded tags (`&lt;p&gt;`) may be markup or text about markup. They are stripped when there is a closing tag, a comment, a tag
 * with an attribute, or a common tag next to a word; else they are text, so that `The &lt;dialog&gt; element` and
 * `Vec&lt;u8&gt;` stay whole. So the result may contain a `<`: render it as text (React does), never as HTML, and do not pass it
 * through here again.
 *
 * @param value a string; a finite number is written out, everything else gives an empty string
 */
export function toText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  let text = stripTags(removeControlCharacters(value));
  for (let round = 1; round <= 2; round += 1) {
    text = removeControlCharacters(decodeCharacterReferences(text));
    if (containsMarkup(text)) text = stripTags(text);
  }
  return collapseWhitespace(text);
}

const closingOrComment = /<(?:\/[a-z]|!--)/i;
const withAttribute = /<[a-z][^<>=]*=[^<>]*>/i;
// In lower case, as editors write them: `List<A>` is a type.
const commonTag =
  /<(?:a|b|blockquote|br|code|dd|div|dl|dt|em|figure|h[1-6]|hr|i|img|li|ol|p|pre|script|span|strong|style|sub|sup|table|td|th|tr|u|ul)\s*\/?>/g;

function containsMarkup(decoded: string): boolean {
  return (
    closingOrComment.test(decoded) ||
    withAttribute.test(decoded) ||
    Array.from(decoded.matchAll(commonTag)).some(
      ({ 0: tag, index }) => isWord(decoded[index - 1]) || isWord(decoded[index + tag.length]),
    )
  );
}

/** Neither white space nor punctuation nor a backtick: a tag of markup touches a word, the mention of a tag does not. */
function isWord(character = ' '): boolean {
  return !/[\s\p{P}\p{Sk}]/u.test(character);
}
