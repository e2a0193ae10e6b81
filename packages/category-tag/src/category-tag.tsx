import type { ComponentProps, ElementType } from 'react';
import { hasText, safeHref } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import { root } from './category-tag.css.ts';

/** The looks of a category tag, quietest first. */
export const categoryTagVariants = ['text', 'outline', 'solid'] as const;

export interface CategoryTagProps extends Omit<ComponentProps<'a'>, 'children' | 'href'> {
  /**
   * The category's name, plain text. Without it nothing is rendered.
   */
  label: string;
  /**
   * The category's page. Without a safe address (see `safeHref`) the tag is text.
   */
  href?: string | null;
  /**
   * How loud it is.
   * @default "text"
   */
  variant?: (typeof categoryTagVariants)[number];
  /**
   * What renders the link, e.g. `next/link`; it gets `href`, `className`, `children` and the rest.
   * @default "a"
   */
  linkComponent?: ElementType;
}

/**
 * The category of an article. Renders an `<a>`, or a `<span>` when there is nowhere to go.
 */
export function CategoryTag({
  label,
  href,
  variant = 'text',
  linkComponent: LinkComponent = 'a',
  className,
  ...rest
}: CategoryTagProps) {
  if (!hasText(label)) return null;
  const address = safeHref(href);
  const props = {
    ...rest,
    className: clsx(root, className),
    'data-broadsheet-component': 'category-tag',
    'data-variant': variant,
    children: label,
  };
  return address ? <LinkComponent {...props} href={address} /> : <span {...props} />;
}
