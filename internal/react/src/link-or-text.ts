import type { ComponentProps, ElementType, ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { safeHref } from '@broadsheet/content';
import { getElementType } from './get-element-type.ts';

/** In which language a link is, for a link to a page in another language than its own (WCAG 3.1.2). */
export interface LanguageOfLink {
  /** BCP 47: the language of the label. */
  lang?: string | undefined;
  /** BCP 47: the language of the page behind the link. */
  hrefLang?: string | undefined;
}

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
 * A link, or the same children in a `<span>` without a safe URL. The text gets no `rel`, `target`, `type`, `hrefLang` and `event`. Style the link
 * by `:any-link`.
 *
 * A function rather than a component: a page has dozens of links, and a component costs the server as much time as an element.
 */
export function linkOrText(
  { href, linkComponent, event, rel, target, type, hrefLang, ...shared }: LinkOrText,
  ...children: ReactNode[]
) {
  const url = safeHref(href);
  // As JSX compiles: static children need no keys, and a text alone is no array, so that React replaces it as a whole.
  const [create, content] =
    children.length > 1 ? ([jsxs, children] as const) : ([jsx, children[0]] as const);
  return url === undefined
    ? create('span', { ...shared, children: content })
    : create(getElementType(linkComponent, 'a'), {
        ...shared,
        href: url,
        rel,
        target,
        type,
        hrefLang,
        'data-broadsheet-event': event,
        children: content,
      });
}
