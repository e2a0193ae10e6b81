import type { ElementType } from 'react';
import { jsx } from 'react/jsx-runtime';
import { hasText, warnInDevelopment } from '@broadsheet/content';
import { inDevelopment } from './in-development.ts';

/** The level of a heading in the outline of the page; `"none"` renders a paragraph instead. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** The element of a heading: `h2` to `h6`, or `p` for `none` and for any other value. */
export function getHeadingElement(level: HeadingLevel): ElementType {
  const isLevel = /^[2-6]$/.test(`${level}`);
  inDevelopment(() => {
    if (isLevel || level === 'none') return;
    warnInDevelopment(
      'headingLevel',
      'not a heading; write 2, 3, 4, 5, 6 or "none" instead of',
      level,
    );
  });
  return (isLevel ? `h${level}` : 'p') as ElementType;
}

/**
 * A heading of the level that the page chose, or nothing without text. A function rather than a component, as `linkOrText` is.
 */
export function heading(level: HeadingLevel, className: string, children: string | undefined) {
  // Its direction is that of its own words: `C++` and `Washington, D.C.` end where they should on a page of the other direction.
  return hasText(children) && jsx(getHeadingElement(level), { className, dir: 'auto', children });
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

/** The level below, for headings under a heading; `none` below 6, as HTML has no `h7`, and below what is no level. */
export function levelBelow(level: HeadingLevel): HeadingLevel {
  return /^[2-5]$/.test(`${level}`) ? ((Number(level) + 1) as HeadingLevel) : 'none';
}
