import type { ComponentProps, ElementType } from 'react';
import { safeHref } from '@broadsheet/content';

export interface LinkOrTextProps extends Omit<ComponentProps<'a'>, 'href' | 'ref'> {
  /**
   * Where it leads. Without a safe address (see `safeHref`) it is text.
   */
  href?: unknown;
  /**
   * The name of a click on it, for analytics: the link's `data-bs-event`.
   */
  event?: string;
  /**
   * What renders the link.
   * @default "a"
   */
  linkComponent?: ElementType;
}

/**
 * A link where there is somewhere to go, else the same words as text. Renders an `<a>` or a `<span>`;
 * what belongs to links alone (`rel`, `type`, `hrefLang`, `event`) is left off the text. Style the link by `:any-link`.
 */
export function LinkOrText({
  href,
  linkComponent: LinkComponent = 'a',
  rel,
  type,
  hrefLang,
  event,
  ...rest
}: LinkOrTextProps) {
  const address = safeHref(href);
  if (address === undefined) return <span {...rest} />;
  return (
    <LinkComponent
      {...rest}
      href={address}
      rel={rel}
      type={type}
      hrefLang={hrefLang}
      data-bs-event={event}
    />
  );
}
