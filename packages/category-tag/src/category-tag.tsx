import type { ComponentProps, ElementType } from 'react';
import { hasText } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { clsx } from 'clsx/lite';
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
  linkComponent = 'a',
  className,
  ...rest
}: CategoryTagProps) {
  if (!hasText(label)) return null;
  return linkOrText(
    {
      ...rest,
      href,
      linkComponent,
      className: clsx(root, className),
      'data-broadsheet-component': 'category-tag',
      'data-variant': variant,
    },
    label,
  );
}
