import type { ComponentProps, ElementType } from 'react';
import { hasText, safeHref, warnInDevelopment } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './button-link.css.ts';

export interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'children' | 'href'> {
  /** Plain text. */
  label: string;
  /** The page it opens. Without a safe URL (see `safeHref`) nothing is rendered. */
  href: string | null | undefined;
  /**
   * Where it stands in a column of the page.
   * @default "start"
   */
  align?: 'start' | 'center' | undefined;
  /**
   * Renders the link, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
}

/** A link that looks like a button, as to older stories or to a form. Renders an `<a>`. */
export function ButtonLink({
  label,
  href,
  align = 'start',
  linkComponent = 'a',
  className,
  ...rest
}: ButtonLinkProps) {
  const url = safeHref(href);
  if (!hasText(label) || url === undefined) {
    if (href)
      warnInDevelopment(
        'ButtonLink',
        'nothing is shown; write a label, and a safe URL instead of',
        href,
      );
    return null;
  }
  return linkOrText(
    {
      ...rest,
      href: url,
      linkComponent,
      className: clsx(styles.root, className),
      'data-broadsheet-component': 'button-link',
      'data-align': align,
    },
    label,
  );
}
