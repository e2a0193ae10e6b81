// White space, controls, format characters and halves of characters show nothing by themselves.
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Whether there is something to read: a string with a character that shows. Anything that is no string has none,
 * so what a content system left out or filled wrongly is never handed to React.
 */
export function hasText(value: unknown): value is string {
  return typeof value === 'string' && visible.test(value);
}
