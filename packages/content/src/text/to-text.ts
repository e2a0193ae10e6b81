import { decodeCharacterReferences } from './decode-character-references.ts';
import { stripTags } from './strip-tags.ts';
import { collapseWhitespace, removeControlCharacters } from './normalize-text.ts';

/**
 * Plain text out of what a CMS, a feed or a job board calls a title, an excerpt or a name: HTML, text, or either of them
 * encoded once too often. Tags, comments, scripts and styles go; character references become characters, in two rounds at
 * most (`AT&amp;amp;T` → `AT&T`); white space, no-break spaces among it, becomes single spaces; control characters go and
 * halves of surrogate pairs become U+FFFD. It never throws, and takes time in proportion to the length.
 *
 * What decoding brings to light (`&lt;p&gt;`) may be markup or words about markup. It is taken for markup, and stripped, when
 * there is a closing tag, a comment, a tag with an attribute, or a usual tag that touches a word; else it is text, so that
 * `The &lt;dialog&gt; element` and `Vec&lt;u8&gt;` keep their words. So the text may hold a `<`: it is text, to be shown as
 * text (React does), never to be used as HTML. As it was decoded, it is not to be passed through here again.
 *
 * @param value a string; a finite number is written out, everything else (null, an object, …) gives an empty string
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
const usual =
  /<(?:a|b|blockquote|br|code|dd|div|dl|dt|em|figure|h[1-6]|hr|i|img|li|ol|p|pre|script|span|strong|style|sub|sup|table|td|th|tr|u|ul)\s*\/?>/g;

function containsMarkup(decoded: string): boolean {
  return (
    closingOrComment.test(decoded) ||
    withAttribute.test(decoded) ||
    Array.from(decoded.matchAll(usual)).some(
      ({ 0: tag, index }) => isWord(decoded[index - 1]) || isWord(decoded[index + tag.length]),
    )
  );
}

/** Neither white space nor punctuation nor a backtick: what a tag touches, and a mention of a tag does not. */
function isWord(character = ' '): boolean {
  return !/[\s\p{P}\p{Sk}]/u.test(character);
}
