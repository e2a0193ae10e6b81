import type { ComponentProps, ElementType, ReactNode } from 'react';
import { jsxs } from 'react/jsx-runtime';
import { safeHref } from '@broadsheet/content';

interface HeaderLinkProps extends Omit<ComponentProps<'a'>, 'children'> {
  linkComponent: ElementType;
  /** The name of a click on it, for analytics. */
  event: string;
  /** A section's name takes part in the moves of the arrow keys. */
  'data-top'?: '';
}

/**
 * A link of the header where there is somewhere to go, else the same words as text: an `<a>` or a `<span>`.
 */
export function headerLink(
  { href, linkComponent, event, ...rest }: HeaderLinkProps,
  ...children: ReactNode[]
) {
  const address = safeHref(href);
  // What JSX compiles to: children that are written out one by one need no keys.
  return address === undefined
    ? jsxs('span', { ...rest, children })
    : jsxs(linkComponent, { ...rest, href: address, 'data-broadsheet-event': event, children });
}
