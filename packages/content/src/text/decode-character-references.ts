// ISO 8859-1 from 160 on, in order; HTML has a name for each.
const latin1 = /* @__PURE__ */ (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

const others: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  bull: '•',
  prime: '′',
  Prime: '″',
  dagger: '†',
  Dagger: '‡',
  permil: '‰',
  euro: '€',
  trade: '™',
  minus: '−',
  ne: '≠',
  le: '≤',
  ge: '≥',
  asymp: '≈',
  infin: '∞',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  Tab: '\t',
  NewLine: '\n',
};

// Windows-1252 from 128 to 159, which HTML reads where a number names a control character (§13.2.5.80).
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Text with its character references replaced by the characters: all numbers, as HTML reads them (what is no character
 * gives U+FFFD), and the names that content has: all of ISO 8859-1, and the punctuation, spaces, arrows and signs that
 * editors write. Every other name stays as it is, and so does a name without its semicolon, as in `R&D` and `?a=1&copy=2`.
 *
 * @param text what stands between tags
 */
export function decodeCharacterReferences(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+);?|#(\d+);?|([a-z]+\d*);)/gi,
    (reference, hexadecimal?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named(name) ?? reference;
      return numbered(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal));
    },
  );
}

function named(name: string): string | undefined {
  if (Object.hasOwn(others, name)) return others[name];
  const index = latin1.indexOf(name);
  return index === -1 ? undefined : String.fromCharCode(index + 160);
}

function numbered(code: number): string {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code > 0x10ffff || isSurrogate) return '\uFFFD';
  return windows1252[code - 128] ?? String.fromCodePoint(code);
}
