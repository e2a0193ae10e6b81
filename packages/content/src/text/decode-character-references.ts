import { getNamedCharacter } from './character-names.ts';
import { windows1252 } from './windows-1252.ts';

/**
 * Text with its character references decoded: all numeric ones, as HTML parses them (U+FFFD for what is no character), and the
 * named ones of HTML 4. Every other name stays as it is, and so does a name without its semicolon, as in `R&D` and
 * `?a=1&copy=2`.
 */
export function decodeCharacterReferences(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+);?|#(\d+);?|([a-z]+\d*);)/gi,
    (reference, hexadecimal?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return getNamedCharacter(name) ?? reference;
      return decodeNumeric(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal));
    },
  );
}

function decodeNumeric(code: number): string {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code > 0x10ffff || isSurrogate) return '\uFFFD';
  return windows1252[code - 128] ?? String.fromCodePoint(code);
}
