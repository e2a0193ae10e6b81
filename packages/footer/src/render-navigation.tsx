import type { ElementType } from 'react';
import type { Link } from '@broadsheet/content';
import { getKeys, heading, type HeadingLevel, type LanguageOfLink } from '@internal/react';
import * as styles from './footer.css.ts';
import { LinkList } from './link-list.tsx';

type FooterLink = Link & LanguageOfLink;

interface NavigationOptions {
  ungrouped: readonly FooterLink[];
  columns: readonly { heading: string | undefined; links: readonly FooterLink[] }[];
  headingLevel: HeadingLevel;
  labels: { navigation: string };
  linkComponent: ElementType;
}

/** The links of the site in a `<nav>`: those without a group first, then a column for each group. */
export function renderNavigation({
  ungrouped,
  columns,
  headingLevel,
  labels,
  linkComponent,
}: NavigationOptions) {
  const keys = getKeys(columns, (group) => [group.heading]);
  return (
    <nav className={styles.navigation} aria-label={labels.navigation}>
      {ungrouped.length > 0 && (
        <LinkList
          links={ungrouped}
          event="link"
          linkComponent={linkComponent}
          className={styles.links}
          data-layout={getLayout(ungrouped.length, columns.length)}
        />
      )}
      {columns.map((group, index) => (
        <div key={keys[index]} className={styles.group}>
          {heading(headingLevel, styles.groupHeading, group.heading)}
          <LinkList
            links={group.links}
            event="link"
            linkComponent={linkComponent}
            className={styles.groupLinks}
          />
        </div>
      ))}
    </nav>
  );
}

/** A row above groups; else one column, or several for many links. */
function getLayout(linkCount: number, groupCount: number): 'row' | 'columns' | undefined {
  if (groupCount > 0) return 'row';
  return linkCount > 8 ? 'columns' : undefined;
}
