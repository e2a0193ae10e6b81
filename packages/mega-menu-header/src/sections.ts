import { safeHref, warnInDevelopment, type Article } from '@broadsheet/content';
import { hasText } from '@internal/react';

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

type Current = 'page' | 'true' | undefined;

/** A section that can be shown. */
export interface Section {
  label: string;
  href: string | undefined;
  current: Current;
  groups: { label: string | undefined; links: (HeaderLink & { current: Current })[] }[];
  featured: Article[];
  hasPanel: boolean;
}

/**
 * The sections and links that have a label, with the current ones marked: the first link to the current page by `page`,
 * which no page may have twice, and the section that holds it by `true`. What is left out is reported in development.
 */
export function toSections(items: HeaderItem[], currentHref: string | undefined): Section[] {
  let isFound = false;
  const pageIfFirst = (href: string | undefined): Current => {
    if (isFound || !isSamePage(href, currentHref)) return undefined;
    isFound = true;
    return 'page';
  };
  return labelled(items).map(({ label, href, current, groups, featured }) => {
    const own = pageIfFirst(href);
    const shown = list(groups)
      .map((group) => ({
        label: hasText(group?.label) ? group.label : undefined,
        links: labelled(group?.links).map((link) => ({ ...link, current: pageIfFirst(link.href) })),
      }))
      .filter(({ links }) => links.length > 0);
    const holdsCurrent = shown.some(({ links }) => links.some((link) => link.current));
    const stories = list(featured).filter((article) => hasText(article?.title));
    return {
      label,
      href: safeHref(href),
      current: own ?? (current || holdsCurrent ? 'true' : undefined),
      groups: shown,
      featured: stories,
      hasPanel: shown.length + stories.length > 0,
    };
  });
}

/** A slash at the end is the server's habit, not another page. */
function isSamePage(href: string | undefined, currentHref: string | undefined): boolean {
  return hasText(href) && href.replace(/\/$/, '') === currentHref?.replace(/\/$/, '');
}

function labelled<Item extends { label: string }>(items: Item[] | undefined): Item[] {
  const all = list(items);
  const found = all.filter((item) => hasText(item?.label));
  if (found.length < all.length) {
    warnInDevelopment('MegaMenuHeader', 'an entry without a label is left out; give each one.');
  }
  return found;
}

function list<Item>(items: Item[] | undefined): Item[] {
  return Array.isArray(items) ? items : [];
}
