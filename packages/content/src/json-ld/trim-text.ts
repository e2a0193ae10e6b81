import { hasText } from '../text/has-text.ts';

/** A text, if there is something to read in it. */
export function trimText(value: unknown): string | undefined {
  return hasText(value) ? value.trim() : undefined;
}
