import type { ComponentProps, ElementType, ReactNode } from 'react';
import { hasText, type Link } from '@broadsheet/content';
import { heading, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './footer.css.ts';
import { Logo } from './logo.tsx';
import { LinkList } from './link-list.tsx';
import { Social } from './social.tsx';

/** The name of the publication, as a picture or in letters. */
export interface FooterLogo {
  /**
   * The name; it names the link, and stands in letters where there is no picture.
   */
  alt: string;
  /**
   * Where the picture is. Without a safe address the name stands in letters.
   */
  src?: string;
  /**
   * Where it leads, most often home. Without a safe address it is no link.
   */
  href?: string | null;
  /**
   * Width in CSS pixels.
   */
  width?: number;
  /**
   * Height in CSS pixels.
   */
  height?: number;
}

/** Links under one heading. */
export interface FooterGroup {
  /**
   * Plain text. Without it the links stand alone.
   */
  heading: string;
  /**
   * A link without a label is left out, and a group without links as well.
   */
  links: Link[];
}

/** A profile of the publication on a network. */
export interface SocialLink extends Link {
  /**
   * Shown in place of the label, which then is heard and not seen.
   */
  icon?: ReactNode;
}

/** The names of the footer's lists; heard, not seen. */
export interface FooterLabels {
  /**
   * Names the navigation.
   * @default "Footer"
   */
  navigation?: string;
  /**
   * Names the list of profiles.
   * @default "Follow us"
   */
  social?: string;
  /**
   * Names the list of legal links.
   * @default "Legal"
   */
  legal?: string;
}

export interface FooterProps extends ComponentProps<'footer'> {
  /**
   * The name of the publication: what to show as data, or a node of your own, such as an inline SVG that takes its colour from the scheme.
   */
  logo?: FooterLogo | ReactNode;
  /**
   * A sentence on what the publication is, plain text.
   */
  description?: string;
  /**
   * Groups of links, each in a column.
   */
  groups?: FooterGroup[];
  /**
   * Links without a group: a column when they are alone, a row above the groups else.
   */
  links?: Link[];
  /**
   * Profiles of the publication. Each links with `rel="me"`, by which networks verify them.
   */
  social?: SocialLink[];
  /**
   * Terms, privacy, imprint: the last line.
   */
  legal?: Link[];
  /**
   * Stands before the legal links, plain text, as "© 2025 Example".
   */
  copyright?: string;
  /**
   * Stands after the legal links: the link to the consent settings, say.
   */
  children?: ReactNode;
  /**
   * The place of the groups' headings in the outline of the page.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | 'none';
  /**
   * The names of the footer's lists.
   */
  labels?: FooterLabels;
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
  /**
   * What renders the logo's picture, e.g. `next/image`.
   * @default "img"
   */
  imageComponent?: ElementType;
}

/**
 * The end of every page: what the publication is, where else to go, and what the law asks for. Renders a `<footer>`,
 * and nothing at all when it is given nothing to show.
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
  labels,
  linkComponent = 'a',
  imageComponent = 'img',
  className,
  ...rest
}: FooterProps) {
  const names = { navigation: 'Footer', social: 'Follow us', legal: 'Legal', ...labels };
  const ungrouped = withText(links, 'label', 'Footer');
  const columns = (Array.isArray(groups) ? groups : [])
    .map((group) => ({ heading: group?.heading, links: withText(group?.links, 'label', 'Footer') }))
    .filter((group) => group.links.length > 0);
  const profiles = withText(social, 'label', 'Footer');
  const legalLinks = withText(legal, 'label', 'Footer');
  const hasBrand = Boolean(logo) || hasText(description) || profiles.length > 0;
  const hasNavigation = ungrouped.length > 0 || columns.length > 0;
  const hasLegal = hasText(copyright) || legalLinks.length > 0 || Boolean(children);
  if (!hasBrand && !hasNavigation && !hasLegal) return null;

  return (
    <footer {...rest} className={clsx(styles.root, className)} data-broadsheet-component="footer">
      <div className={styles.page}>
        {(hasBrand || hasNavigation) && (
          <div className={clsx(styles.top, hasBrand && hasNavigation && styles.brandBesideLinks)}>
            {hasBrand && (
              <div className={styles.brand}>
                {isLogo(logo) ? (
                  <Logo {...logo} linkComponent={linkComponent} imageComponent={imageComponent} />
                ) : (
                  logo && <div className={styles.logo}>{logo}</div>
                )}
                {hasText(description) && <p className={styles.description}>{description}</p>}
                <Social links={profiles} label={names.social} linkComponent={linkComponent} />
              </div>
            )}
            {hasNavigation && (
              <nav className={styles.navigation} aria-label={names.navigation}>
                {ungrouped.length > 0 && (
                  <LinkList
                    links={ungrouped}
                    event="link"
                    linkComponent={linkComponent}
                    className={looksOfUngrouped(ungrouped.length, columns.length)}
                  />
                )}
                {columns.map((group, index) => (
                  // Headings may repeat; groups keep no state that a key would have to carry.
                  <div key={index} className={styles.group}>
                    {heading(headingLevel, styles.groupHeading, group.heading)}
                    <LinkList links={group.links} event="link" linkComponent={linkComponent} />
                  </div>
                ))}
              </nav>
            )}
          </div>
        )}
        {hasLegal && (
          <div className={styles.legal}>
            {hasText(copyright) && <p className={styles.copyright}>{copyright}</p>}
            {legalLinks.length > 0 && (
              <LinkList
                links={legalLinks}
                event="legal"
                aria-label={names.legal}
                linkComponent={linkComponent}
                className={styles.legalLinks}
              />
            )}
            {children}
          </div>
        )}
      </div>
    </footer>
  );
}

/** A column; columns when they are many; a row when columns of groups follow. */
function looksOfUngrouped(links: number, groups: number): string | undefined {
  if (groups > 0) return styles.linkRow;
  return links > 8 ? styles.linkColumns : undefined;
}

function isLogo(logo: FooterLogo | ReactNode): logo is FooterLogo {
  return typeof logo === 'object' && logo !== null && ('alt' in logo || 'src' in logo);
}
