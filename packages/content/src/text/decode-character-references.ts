// The named character references of ISO 8859-1, in the order of their codes from 160 on.
const latin1 = /* @__PURE__ */ (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
).split(' ');

const otherNames: Record<string, string> = {
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

// Windows-1252 from 128 to 159: HTML uses it for numeric references to control characters (§13.2.5.80).
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Text with its character references decoded: all numeric ones, as HTML parses them (U+FFFD for what is no character), and the
 * named ones that content uses: all of ISO 8859-1, and common punctuation, spaces, arrows and signs. Every other name stays as it
 * is, and so does a name without its semicolon, as in `R&D` and `?a=1&copy=2`.
 */
export function decodeCharacterReferences(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+);?|#(\d+);?|([a-z]+\d*);)/gi,
    (reference, hexadecimal?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return decodeNamed(name) ?? reference;
      return decodeNumeric(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal));
    },
  );
}

function decodeNamed(name: string): string | undefined {
  if (Object.hasOwn(otherNames, name)) return otherNames[name];
  const index = latin1.indexOf(name);
  return index === -1 ? undefined : String.fromCharCode(index + 160);
}

function decodeNumeric(code: number): string {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code > 0x10ffff || isSurrogate) return '\uFFFD';
  return windows1252[code - 128] ?? String.fromCodePoint(code);
}
