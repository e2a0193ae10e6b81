import { decodeCharacterReferences } from './decode-character-references.ts';
import { hasText } from './has-text.ts';
import { stripTags } from './strip-tags.ts';
import { collapseWhitespace, removeControlCharacters } from './normalize-text.ts';

// HTML's elements (HTML §4), the obsolete ones that content still has (§16.2), and the roots of the other two languages.
const elements = new Set(
  (
    'a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption ' +
    'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure ' +
    'font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li ' +
    'link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p ' +
    'param picture plaintext pre progress q rp rt ruby s samp script search section select slot small source span strike ' +
    'strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

/**
 * Plain text out of a field that is known to hold HTML: tags are stripped, then character references decoded, once, as a browser
 * does. So `&lt;dialog&gt;` is `<dialog>` and `&amp;amp;` is `&amp;`: the author wrote about them.
 *
 * A tag without attributes that HTML does not know is text as well, for somebody forgot to escape it: `Understanding <Suspense>
 * boundaries`, `Vec<u8>`. The result is text, to be shown as text.
 *
 * @param value anything; only strings hold text
 */
export function htmlToText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return readable(
    decodeCharacterReferences(stripTags(removeControlCharacters(value), isForgotten)),
  );
}

/**
 * Plain text out of a field that is known to hold plain text: what looks like a tag or a character reference is what the
 * author wrote.
 *
 * @param value anything; only strings hold text
 */
export function toPlainText(value: unknown): string {
  return typeof value === 'string' ? readable(value) : '';
}

/** A text in which nothing shows counts as none. */
function readable(text: string): string {
  const tidy = collapseWhitespace(removeControlCharacters(text));
  return hasText(tidy) ? tidy : '';
}

/** A tag has no attribute, and neither its name nor any that begins inside of it (`List<List<A>>`) is one of HTML. */
function isForgotten(tag: string): boolean {
  const names = Array.from(tag.matchAll(/<\/?([^\s/<>]*)/g), ([, name = '']) => name);
  // A single capital inside of another tag is the parameter of a type.
  const isTag = (name: string, index: number) =>
    isElement(name) && (index === 0 || !/^[A-Z]$/.test(name));
  return !tag.includes('=') && !names.some(isTag);
}

/** HTML is written in small letters, seldom in capitals; `<Button>` is a component. Names with a dash are anybody's elements. */
function isElement(name: string): boolean {
  const isCapitalized = /^[A-Z].*[a-z]/.test(name);
  return name.includes('-') || (!isCapitalized && elements.has(name.toLowerCase()));
}
