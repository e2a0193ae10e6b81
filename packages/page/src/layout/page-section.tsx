import type { ComponentProps } from 'react';
import { getAccessibleName, heading, type HeadingLevel } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './page-section.css.ts';

/** The widths of a section, widest first. */
export const pageSectionWidths = ['page', 'story', 'text'] as const;

export interface PageSectionProps extends ComponentProps<'section'> {
  /** Names the section, plain text. Leave it out where the content has a heading of its own. */
  heading?: string | undefined;
  /**
   * The level of the heading in the outline of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * `page` is as wide as the page, `story` the centred column of a story, `text` a line of text, as for a form.
   * @default "page"
   */
  width?: (typeof pageSectionWidths)[number] | undefined;
}

/** A part of a page under a strong rule, or without a heading a narrower column of it. Renders a `<section>`. */
export function PageSection({
  heading: title,
  headingLevel = 2,
  width = 'page',
  className,
  children,
  ...rest
}: PageSectionProps) {
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="page-section"
      data-width={width}
    >
      {heading(headingLevel, styles.heading, title)}
      {children}
    </section>
  );
}
