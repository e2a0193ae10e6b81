import { hasText, safeHref } from '@broadsheet/content';
import { withText } from '@internal/react';
import type { Current, HeaderItem, Section } from '../types.ts';

const component = 'MegaMenuHeader';

/**
 * The sections and links that have a label, with the current ones marked: the first link to the current page by `page`,
 * which no page may have twice, and the section that holds it by `true`. What is left out is reported in development.
 */
export function toSections(
  items: readonly HeaderItem[],
  currentHref: string | undefined,
): Section[] {
  let unmarkedHref = hasText(currentHref) ? withoutTrailingSlash(currentHref) : undefined;
  const getCurrent = (href: string | undefined): Current => {
    if (!hasText(href) || withoutTrailingSlash(href) !== unmarkedHref) return undefined;
    unmarkedHref = undefined;
    return 'page';
  };
  return withText(items, 'label', component).map(({ label, href, current, groups, featured }) => {
    const ownCurrent = getCurrent(href);
    let holdsCurrent = current;
    const markedGroups = (Array.isArray(groups) ? groups : []).map((group) => ({
      label: group?.label,
      links: withText(group?.links, 'label', component).map((link) => {
        const linkCurrent = getCurrent(link.href);
        holdsCurrent ||= !!linkCurrent;
        return { ...link, current: linkCurrent };
      }),
    }));
    return {
      label,
      href: safeHref(href),
      current: ownCurrent ?? (holdsCurrent ? 'true' : undefined),
      groups: markedGroups.filter(({ links }) => links[0]),
      featured: withText(featured, 'title', component),
    };
  });
}

/** Servers add or drop the slash at the end: it is the same page. */
function withoutTrailingSlash(href: string): string {
  return href.replace(/\/$/, '');
}
