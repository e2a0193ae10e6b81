import type { ElementType, ReactNode } from 'react';
import { jsxs } from 'react/jsx-runtime';
import { safeHref } from '@broadsheet/content';

export interface LinkOrText {
  /**
   * Where it leads. Without a safe address (see `safeHref`) it is text.
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
  rel?: string;
  type?: string;
  className?: string;
}

/**
 * A link where there is somewhere to go, else the same words as text: an `<a>` or a `<span>`. What belongs to links alone
 * (`rel`, `type`, `event`) is left off the text. Style the link by `:any-link`.
 *
 * A function rather than a component: a page has dozens of them, and a component of its own would cost the server
 * as much time as the element.
 */
export function linkOrText(
  { href, linkComponent, event, rel, type, className }: LinkOrText,
  ...children: ReactNode[]
) {
  const address = safeHref(href);
  // What JSX compiles to: children that are written out one by one need no keys.
  return address === undefined
    ? jsxs('span', { className, children })
    : jsxs(linkComponent, {
        href: address,
        className,
        rel,
        type,
        'data-broadsheet-event': event,
        children,
      });
}
