import type { ElementType } from 'react';
import { jsx } from 'react/jsx-runtime';
import { hasText } from '@broadsheet/content';

/** The level of a heading in the outline of the page; `"none"` renders a paragraph instead. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** The element of a heading: `h2` to `h6`, or `p` for `none` and for any other value. */
export function getHeadingElement(level: HeadingLevel): ElementType {
  return (/^[2-6]$/.test(`${level}`) ? `h${level}` : 'p') as ElementType;
}

/**
 * A heading of the level that the page chose, or nothing without text. A function rather than a component, as `linkOrText` is.
 */
export function heading(level: HeadingLevel, className: string, children: string | undefined) {
  return hasText(children) && jsx(getHeadingElement(level), { className, children });
}

/**
 * The `aria-label` of a section: its heading, unless the caller labels it otherwise. `aria-labelledby` would need an id, and an id a
 * hook.
 *
 * @param rest the section's other attributes
 */
export function getAccessibleName(
  text: string | undefined,
  rest: { 'aria-label'?: string | undefined; 'aria-labelledby'?: string | undefined },
): string | undefined {
  if (rest['aria-labelledby']) return undefined;
  return rest['aria-label'] ?? (hasText(text) ? text : undefined);
}

/** The level below, for headings under a heading; `none` below 6, as HTML has no `h7`. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return level === 'none' || level === 6 ? 'none' : ((level + 1) as HeadingLevel);
}
