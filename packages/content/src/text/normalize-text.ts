/** Text without control characters, except for white space. Lone surrogates, which UTF-8 cannot encode, become U+FFFD. */
export function removeControlCharacters(text: string): string {
  // Control characters that are not white space, as a double negation.
  return text.replace(/[^\P{Cc}\s]/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Text with each run of white space, no-break spaces included, as one space, and none around it. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
