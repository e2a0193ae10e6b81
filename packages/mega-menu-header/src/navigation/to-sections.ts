import { hasText, safeHref, type Article } from '@broadsheet/content';
import { withText } from '@internal/react';

/** A link of a panel. */
export interface HeaderLink {
  /** Plain text. Without it the link is left out. */
  label: string;
  /** Without a safe address (see `safeHref`) it is text. */
  href: string;
  /** One line that says what is there. */
  description?: string;
  /** It leads to another site; the link says so. */
  external?: boolean;
}

/** Links of one kind. */
export interface HeaderGroup {
  /** Names the group. */
  label?: string;
  /** In the order in which they are shown. */
  links: HeaderLink[];
}

/** A section of the site. */
export interface HeaderItem {
  /** Plain text. Without it the section is left out. */
  label: string;
  /** The section's own page. Without one the label itself opens the panel. */
  href?: string;
  /** The page belongs to this section although none of its links leads there. */
  current?: boolean;
  /** What the panel holds. Without links and stories there is no panel. */
  groups?: HeaderGroup[];
  /** Stories for the panel; one is enough for most. */
  featured?: Article[];
}

const component = 'MegaMenuHeader';

type Current = 'page' | 'true' | undefined;

/** A section that can be shown. */
export interface Section extends Pick<HeaderItem, 'label' | 'href'> {
  current: Current;
  groups: { label?: string; links: (HeaderLink & { current: Current })[] }[];
  featured: Article[];
}

/**
 * The sections and links that have a label, with the current ones marked: the first link to the current page by `page`,
 * which no page may have twice, and the section that holds it by `true`. What is left out is reported in development.
 */
export function toSections(items: HeaderItem[], currentHref: string | undefined): Section[] {
  let here = hasText(currentHref) ? withoutSlash(currentHref) : undefined;
  const isHere = (href: string | undefined): Current => {
    if (!hasText(href) || withoutSlash(href) !== here) return undefined;
    here = undefined;
    return 'page';
  };
  return withText(items, 'label', component).map(({ label, href, current, groups, featured }) => {
    const own = isHere(href);
    let holdsCurrent = current;
    const shown = (Array.isArray(groups) ? groups : []).map((group) => ({
      label: group?.label,
      links: withText(group?.links, 'label', component).map((link) => {
        const isCurrent = isHere(link.href);
        holdsCurrent ||= !!isCurrent;
        return { ...link, current: isCurrent };
      }),
    }));
    return {
      label,
      href: safeHref(href),
      current: own ?? (holdsCurrent ? 'true' : undefined),
      groups: shown.filter(({ links }) => links[0]),
      featured: withText(featured, 'title', component),
    };
  });
}

/** A slash at the end is the server's habit, not another page. */
function withoutSlash(href: string): string {
  return href.replace(/\/$/, '');
}
