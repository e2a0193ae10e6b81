import type { ElementType } from 'react';

/** The page knows its outline, the component does not; `none` keeps the words and leaves the outline alone. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

const elements = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6', none: 'p' } as const;

/**
 * The element of a heading of the level that the page chose: `h2` to `h6`, or `p` for `none` and for anything else.
 */
export function headingElement(level: HeadingLevel): ElementType {
  return elements[level] ?? 'p';
}
