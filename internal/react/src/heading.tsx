import type { ComponentProps } from 'react';

/** The page knows its outline, the component does not; `none` keeps the words and leaves the outline alone. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

const elements = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6', none: 'p' } as const;

export interface HeadingProps extends ComponentProps<'h2'> {
  /**
   * Its place in the outline. Anything else than the levels named counts as `none`.
   */
  level: HeadingLevel;
}

/**
 * A heading of the level the page chose. Renders `<h2>` to `<h6>`, or a `<p>`.
 */
export function Heading({ level, ...rest }: HeadingProps) {
  const Element = elements[level] ?? 'p';
  return <Element {...rest} />;
}
