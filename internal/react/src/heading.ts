import type { ElementType } from 'react';
import { jsx } from 'react/jsx-runtime';
import { hasText } from '@broadsheet/content';

/** The page knows its outline, the component does not; `none` keeps the words and leaves the outline alone. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/**
 * A heading of the level that the page chose: an `<h2>` to `<h6>`, a `<p>` for `none` and for anything else;
 * nothing where there is nothing to read. A function, as `linkOrText` is.
 */
export function heading(level: HeadingLevel, className: string, children: string | undefined) {
  const element = (/^[2-6]$/.test(`${level}`) ? `h${level}` : 'p') as ElementType;
  return hasText(children) && jsx(element, { className, children });
}

/**
 * The name of a section: its heading, unless the caller labels it otherwise.
 * The words are repeated as `aria-label`, because pointing at the heading needs an id, and an id a hook.
 *
 * @param rest the section's other attributes
 */
export function getAccessibleName(
  words: string | undefined,
  rest: { 'aria-label'?: string; 'aria-labelledby'?: string },
): string | undefined {
  if (rest['aria-labelledby']) return undefined;
  return rest['aria-label'] ?? (hasText(words) ? words : undefined);
}

/** The level below, for what stands under a heading: none below 6, as HTML has none. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return level === 'none' || level === 6 ? 'none' : ((level + 1) as HeadingLevel);
}
