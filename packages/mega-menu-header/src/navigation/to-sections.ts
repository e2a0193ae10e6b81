import { safeHref } from '@broadsheet/content';
import { withText } from '@internal/react';
import type { Current, HeaderGroup, HeaderItem, Section } from '../types.ts';
import { getSharedPath, isSamePage, toPlace } from './current-page.ts';

const component = 'MegaMenuHeader';

/**
 * The sections and links that have a label, with the current ones marked: the first link to the current page by `page`, which no
 * page may have twice, and the section that holds it by `true`; where no link leads to the page, the section whose path begins its
 * path. What is left out is reported in development.
 */
export function toSections(
  items: readonly HeaderItem[],
  currentHref: string | undefined,
): Section[] {
  const current = toPlace(currentHref);
  let isMarked = false;
  const getCurrent = (href: string | undefined): Current => {
    if (isMarked || !isSamePage(toPlace(safeHref(href)), current)) return undefined;
    isMarked = true;
    return 'page';
  };
  const sections = withText(items, 'label', component).map((item): Section => {
    const { label, href, groups, featured } = item;
    const ownCurrent = getCurrent(href);
    let holdsCurrent = item.current;
    const given: readonly HeaderGroup[] = Array.isArray(groups) ? groups : [];
    const markedGroups = given.map((group) => ({
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
  const isFound = sections.some((section) => section.current);
  return isFound ? sections : markByPath(sections, current);
}

/** Marks the section whose path is the longest beginning of the current one. */
function markByPath(sections: Section[], current: ReturnType<typeof toPlace>): Section[] {
  const shared = sections.map(({ href }) => getSharedPath(toPlace(href), current));
  const longest = Math.max(0, ...shared);
  const index = longest ? shared.indexOf(longest) : -1;
  return sections.map((section, place) =>
    place === index ? { ...section, current: 'true' } : section,
  );
}
