// White space, controls, format characters and halves of characters show nothing by themselves.
const visible = /[^\s\p{C}]/u;

/**
 * Whether there is something to read: a string with a character that shows. Anything that is no string has none,
 * so what a content system left out or filled wrongly is never handed to React.
 */
export function hasText(value: unknown): value is string {
  // Nearly every text begins with a letter, and a comparison costs a tenth of a search.
  return typeof value === 'string' && ((value > '!' && value < '~') || visible.test(value));
}
