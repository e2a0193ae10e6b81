import type { ComponentProps, ElementType, ReactNode } from 'react';
import { jsxs } from 'react/jsx-runtime';
import { safeHref } from '@broadsheet/content';

export interface LinkOrText extends Omit<ComponentProps<'a'>, 'children' | 'href'> {
  /** The URL. Without a safe one (see `safeHref`) the result is text. */
  href: unknown;
  /** Renders the link. */
  linkComponent: ElementType;
  /** The link's `data-broadsheet-event`, for analytics. */
  event?: string;
  /** On the link and on the text. */
  [data: `data-${string}`]: string | undefined;
}

/**
 * A link, or the same children in a `<span>` without a safe URL. The text gets no `rel`, `target`, `type` and `event`. Style the link
 * by `:any-link`.
 *
 * A function rather than a component: a page has dozens of links, and a component costs the server as much time as an element.
 */
export function linkOrText(
  { href, linkComponent, event, rel, target, type, ...shared }: LinkOrText,
  ...children: ReactNode[]
) {
  const url = safeHref(href);
  // As JSX compiles: static children need no keys.
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
