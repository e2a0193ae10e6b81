import type { ComponentProps, ElementType, JSX } from 'react';
import { jsx } from 'react/jsx-runtime';
import { hasText, safeHref } from '@broadsheet/content';
import { getElementType, joinClasses } from '@internal/react';
import { root } from './category-tag.css.ts';

/** The variants of a category tag, least prominent first. */
export const categoryTagVariants = ['text', 'outline', 'solid'] as const;

export interface CategoryTagProps extends Omit<ComponentProps<'a'>, 'children' | 'href'> {
  /** The category's name, plain text. Without it nothing is rendered. */
  label: string;
  /** The category's page. Without a safe URL (see `safeHref`) the tag is text. */
  href?: string | null | undefined;
  /**
   * How prominent it is.
   * @default "text"
   */
  variant?: (typeof categoryTagVariants)[number] | undefined;
  /**
   * Renders the link, such as `next/link`; it gets `href`, `className`, `children` and the rest.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
}

/** The category of an article. Renders an `<a>`, or a `<span>` without a safe URL. */
export function CategoryTag({
  label,
  href,
  variant = 'text',
  linkComponent,
  className,
  ...rest
}: CategoryTagProps): JSX.Element | null {
  if (!hasText(label)) return null;
  const url = safeHref(href);
  // Not `linkOrText`: every card contains a tag, and this is smaller.
  return jsx(url ? getElementType(linkComponent, 'a') : 'span', {
    // `C++` ends where it should on a page of the other direction.
    dir: 'auto',
    ...rest,
    className: joinClasses(root, className),
    href: url,
    'data-broadsheet-component': 'category-tag',
    'data-variant': variant,
    children: label,
  });
}
