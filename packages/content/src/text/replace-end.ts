/** The text with a run of one character at its end replaced, in linear time, which an expression such as `/\/*$/` would not be. */
export function replaceEnd(text: string, character: string, replacement = ''): string {
  return (
    text.slice(
      0,
      findEnd(text, (each) => each === character),
    ) + replacement
  );
}

/** Where the characters begin that are dropped from the end of a text. */
export function findEnd(text: string, isDropped: (character: string) => boolean): number {
  let end = text.length;
  while (end > 0 && isDropped(text[end - 1]!)) end -= 1;
  return end;
}
