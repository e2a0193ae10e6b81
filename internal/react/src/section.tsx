import type { ComponentProps } from 'react';
import { hasText } from './has-text.ts';
import { headingElement, type HeadingLevel } from './heading.ts';

export interface SectionProps extends ComponentProps<'section'> {
  /**
   * Plain text. Without it the section has neither heading nor name.
   */
  heading: string | undefined;
  /**
   * Its place in the outline.
   */
  headingLevel: HeadingLevel;
  /**
   * The look of the heading.
   */
  headingClassName: string;
}

/**
 * A part of the page that is named by its heading, unless the caller labels it otherwise. Renders a `<section>`.
 * The name is repeated as `aria-label`, because pointing at the heading needs an id, and an id a hook.
 */
export function Section({
  heading,
  headingLevel,
  headingClassName,
  children,
  ...rest
}: SectionProps) {
  const title = hasText(heading) ? heading : undefined;
  const Heading = headingElement(headingLevel);
  const isLabelled = rest['aria-labelledby'] !== undefined;
  return (
    <section aria-label={isLabelled ? undefined : title} {...rest}>
      {title && <Heading className={headingClassName}>{title}</Heading>}
      {children}
    </section>
  );
}
