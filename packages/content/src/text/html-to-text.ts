import { decodeCharacterReferences } from './decode-character-references.ts';
import { hasText } from './has-text.ts';
import { stripTags } from './strip-tags.ts';
import { collapseWhitespace, removeControlCharacters } from './normalize-text.ts';

// The elements of HTML (§4), obsolete ones that content still uses (§16.2), `svg` and `math`.
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
 * Plain text out of a field that is known to be HTML: tags are stripped, then character references are decoded once, as browsers
 * do. So `&lt;dialog&gt;` is `<dialog>` and `&amp;amp;` is `&amp;`: the author wrote about them.
 *
 * A tag without attributes that HTML does not know is text that was not escaped, and is kept: `Understanding <Suspense>
 * boundaries`, `Vec<u8>`. The result is text, not HTML.
 */
export function htmlToText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const html = removeControlCharacters(value);
  const closed = findClosedNames(html);
  const isText = (tag: string) => isUnescapedText(tag, closed);
  return normalize(decodeCharacterReferences(stripTags(html, isText)));
}

/** Plain text out of a field that is known to be plain text: what looks like a tag or a character reference is kept. */
export function toPlainText(value: unknown): string {
  return typeof value === 'string' ? normalize(value) : '';
}

/** Text without a visible character becomes empty. */
function normalize(text: string): string {
  const tidy = collapseWhitespace(removeControlCharacters(text));
  return hasText(tidy) ? tidy : '';
}

/** The names in lower case that are closed somewhere: `mi` of MathML, `w:sdt` of Office, but not `u8` of `Vec<u8>`. */
function findClosedNames(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/<\/([a-z][^\s/<>]*)/g), ([, name = '']) => name));
}

/** Whether it has no attribute, and neither its name nor one that begins inside it (`List<List<A>>`) is an element. */
function isUnescapedText(tag: string, closed: ReadonlySet<string>): boolean {
  const names = Array.from(tag.matchAll(/<\/?([^\s/<>]*)/g), ([, name = '']) => name);
  // A single capital inside another tag is a type parameter.
  const isTag = (name: string, index: number) =>
    closed.has(name) || (isElement(name) && (index === 0 || !/^[A-Z]$/.test(name)));
  return !tag.includes('=') && !isSelfClosing(tag) && !names.some(isTag);
}

/** An element of MathML or SVG in lower case, `<mspace/>`. `<Button />` is a component. */
function isSelfClosing(tag: string): boolean {
  return tag.endsWith('/>') && /^<[a-z]/.test(tag);
}

/**
 * HTML is written in lower case, seldom in capitals; `<Button>` is a component. A name with a dash is a custom element, one with
 * a prefix an element of Office (`o:p`, not `std::string`).
 */
function isElement(name: string): boolean {
  const isCapitalized = /^[A-Z].*[a-z]/.test(name);
  return (
    name.includes('-') ||
    /^[a-z]+:[a-z]/i.test(name) ||
    (!isCapitalized && elements.has(name.toLowerCase()))
  );
}
