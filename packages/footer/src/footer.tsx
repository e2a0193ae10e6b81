import { hasText } from '@broadsheet/content';
import { withDefaults, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './footer.css.ts';
import { renderBrand } from './render-brand.tsx';
import { renderLegal } from './render-legal.tsx';
import { renderNavigation } from './render-navigation.tsx';
import type { FooterGroup, FooterLabels, FooterProps } from './types.ts';

const defaultLabels: { [Label in keyof FooterLabels]-?: string } = {
  navigation: 'Footer',
  social: 'Follow us',
  legal: 'Legal',
};

/**
 * The footer of a page: what the publication is, where else to go, and legal links. Renders a `<footer>`, or nothing when there is
 * nothing to show.
 */
export function Footer({
  logo,
  description,
  groups,
  links,
  social,
  legal,
  copyright,
  children,
  headingLevel = 2,
  labels: given,
  linkComponent = 'a',
  imageComponent = 'img',
  className,
  ...rest
}: FooterProps) {
  const labels = withDefaults(defaultLabels, given);
  const ungrouped = withText(links, 'label', 'Footer');
  const columns = getGroupsWithLinks(groups);
  const profiles = withText(social, 'label', 'Footer');
  const legalLinks = withText(legal, 'label', 'Footer');
  const hasBrand = Boolean(logo) || hasText(description) || profiles.length > 0;
  const hasNavigation = ungrouped.length > 0 || columns.length > 0;
  const hasLegal = hasText(copyright) || legalLinks.length > 0 || Boolean(children);
  if (!hasBrand && !hasNavigation && !hasLegal) return null;

  return (
    <footer {...rest} className={clsx(styles.root, className)} data-broadsheet-component="footer">
      <div className={styles.container}>
        {(hasBrand || hasNavigation) && (
          <div className={styles.main} data-columns={hasBrand && hasNavigation ? 2 : undefined}>
            {hasBrand &&
              renderBrand({ logo, description, profiles, labels, linkComponent, imageComponent })}
            {hasNavigation &&
              renderNavigation({ ungrouped, columns, headingLevel, labels, linkComponent })}
          </div>
        )}
        {hasLegal && renderLegal({ copyright, legalLinks, labels, linkComponent, children })}
      </div>
    </footer>
  );
}

function getGroupsWithLinks(groups: readonly FooterGroup[] | null | undefined) {
  return (Array.isArray(groups) ? (groups as readonly FooterGroup[]) : [])
    .map((group) => ({ heading: group?.heading, links: withText(group?.links, 'label', 'Footer') }))
    .filter((group) => group.links.length > 0);
}
