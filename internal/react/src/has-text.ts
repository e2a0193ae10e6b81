/**
 * Whether there is something to read: a string that is not blank. Anything that is no string has none,
 * so what a content system left out or filled wrongly is never handed to React.
 */
export function hasText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
