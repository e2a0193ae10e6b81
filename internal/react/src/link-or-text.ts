import type { ComponentProps, ElementType, ReactNode } from 'react';
import { jsxs } from 'react/jsx-runtime';
import { safeHref } from '@broadsheet/content';

export interface LinkOrText extends Omit<ComponentProps<'a'>, 'children' | 'href'> {
  /**
   * Where it leads. Without a safe URL (see `safeHref`) it is text.
   */
  href: unknown;
  /**
   * What renders the link.
   */
  linkComponent: ElementType;
  /**
   * The name of a click on it, for analytics: the link's `data-broadsheet-event`.
   */
  event?: string;
  /** For tools and styles: on the link and on the text. */
  [data: `data-${string}`]: string | undefined;
}

/**
 * A link where there is somewhere to go, else the same words as text: an `<a>` or a `<span>`. What belongs to links alone
 * (`rel`, `target`, `type`, `event`) is left off the text. Style the link by `:any-link`.
 *
 * A function rather than a component: a page has dozens of them, and a component of its own would cost the server
 * as much time as the element.
 */
export function linkOrText(
  { href, linkComponent, event, rel, target, type, ...shared }: LinkOrText,
  ...children: ReactNode[]
) {
  const url = safeHref(href);
  // What JSX compiles to: children that are written out one by one need no keys.
  return url === undefined
    ? jsxs('span', { ...shared, children })
    : jsxs(linkComponent, {
        ...shared,
        href: url,
        rel,
        target,
        type,
        'data-broadsheet-event': event,
        children,
      });
}
