// White space, control and format characters and lone surrogates are invisible.
const visible = /[^\s\p{C}]/u;

/**
 * Whether the value is a string with at least one visible character. Everything else has no text, so what a CMS left out or
 * filled wrongly is never rendered.
 */
export function hasText(value: unknown): value is string {
  return typeof value === 'string' && visible.test(value);
}
