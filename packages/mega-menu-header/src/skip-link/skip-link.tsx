import type { ComponentProps } from 'react';
import { hasText, safeHref } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import * as styles from './skip-link.css.ts';

export interface SkipLinkProps extends Omit<ComponentProps<'a'>, 'children'> {
  /**
   * The main content, by its id. An unsafe URL counts as absent.
   * @default "#main"
   */
  href?: string | undefined;
  /**
   * Plain text; an empty one counts as absent, because a link has to have a name.
   * @default "Skip to content"
   */
  label?: string | undefined;
}

/**
 * The first link of a page: it leads past the header (WCAG 2.4.1). It is visually hidden until it has the focus. Renders an `<a>`.
 * The target has to take the focus: `<main id="main" tabIndex={-1}>`.
 */
export function SkipLink({ href, label, className, ...rest }: SkipLinkProps) {
  return (
    <a
      {...rest}
      href={safeHref(href) ?? '#main'}
      className={clsx(styles.root, className)}
      data-broadsheet-component="skip-link"
    >
      {hasText(label) ? label : 'Skip to content'}
    </a>
  );
}
