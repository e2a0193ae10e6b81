/**
 * Text without what has no place in it: control characters, but for white space, and halves of surrogate pairs, which have no
 * form in UTF-8 and become U+FFFD.
 */
export function removeControlCharacters(text: string): string {
  // "Not (no control) and not white space".
  return text.replace(/[^\P{Cc}\s]/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Text in which all white space, no-break spaces among it, is single spaces, and none stands around it. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
