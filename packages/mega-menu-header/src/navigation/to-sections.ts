import { safeHref } from '@broadsheet/content';
import { withText } from '@internal/react';
import type { Current, HeaderGroup, HeaderItem, Section } from '../types.ts';
import { getRelation, toPlace, type Place } from './current-page.ts';

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
    if (isMarked || getRelation(toPlace(href), current) !== 'page') return undefined;
    isMarked = true;
    return 'page';
  };
  const sections = withText(items, 'label', component).map((item): Section => {
    const { label, href, groups, featured, content } = item;
    const ownCurrent = getCurrent(href);
    let holdsCurrent = item.current;
    const mark = <Link extends { href?: string | undefined }>(link: Link) => {
      const linkCurrent = getCurrent(link.href);
      holdsCurrent ||= !!linkCurrent;
      return { ...link, current: linkCurrent };
    };
    const given: readonly HeaderGroup[] = Array.isArray(groups) ? groups : [];
    const markedGroups = given.map((group) => ({
      ...mark({ label: group?.label, href: group?.href }),
      links: withText(group?.links, 'label', component).map(mark),
    }));
    return {
      label,
      href: safeHref(href),
      current: ownCurrent ?? (holdsCurrent ? 'true' : undefined),
      groups: markedGroups.filter(({ links }) => links[0]),
      featured: withText(featured, 'title', component),
      content,
    };
  });
  if (!sections.some((section) => section.current)) markNearest(sections, current);
  return sections;
}

/** Marks the section whose path is the longest beginning of the current one. */
function markNearest(sections: Section[], current: Place | undefined): void {
  let nearest: { section: Section; length: number } | undefined;
  for (const section of sections) {
    const place = toPlace(section.href);
    if (getRelation(place, current) !== 'section') continue;
    const { length } = place!.path;
    if (length > (nearest?.length ?? 0)) nearest = { section, length };
  }
  if (nearest) nearest.section.current = 'true';
}
