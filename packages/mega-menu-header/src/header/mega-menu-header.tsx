import { useId, type ComponentProps, type ElementType, type ReactNode } from 'react';
import { clsx } from 'clsx/lite';
// The looks of the bar come before those of what stands in it.
import * as styles from './mega-menu-header.css.ts';
import { HeaderEnhancer } from './header-enhancer.tsx';
import { headerSection } from './header-section.tsx';
import { icon, lines, magnifier } from './icon.tsx';
import { headerLogo, type HeaderLogo } from './logo.tsx';
import { popoverTarget } from './popover-target.ts';
import { toSections, type HeaderItem } from './sections.ts';

/** The words of the header. */
export interface HeaderLabels {
  /**
   * Names the navigation among the landmarks of the page.
   * @default "Main"
   */
  main?: string;
  /**
   * Opens the drawer where the window is narrow.
   * @default "Menu"
   */
  menu?: string;
  /**
   * Names the button beside a section's link.
   * @default "More in {section}"
   */
  more?: string;
  /**
   * Leads to the section's own page, first in its screen where the window is narrow.
   * @default "All {section}"
   */
  all?: string;
  /**
   * Leads from a section's screen back to the drawer.
   * @default "Back"
   */
  back?: string;
  /**
   * Opens the search where the window is narrow.
   * @default "Search"
   */
  search?: string;
  /**
   * Ends the name of a link to another site; heard, not seen.
   * @default "(external link)"
   */
  external?: string;
}

export interface MegaMenuHeaderProps extends Omit<ComponentProps<'header'>, 'children'> {
  /**
   * The name of the publication, and the way home.
   */
  logo: HeaderLogo;
  /**
   * The sections, in the order in which they are shown. One without a label is left out.
   */
  items: HeaderItem[];
  /**
   * A search form (see `SiteSearch`): in the header where there is room, a strip of its own where there is not.
   */
  search?: ReactNode;
  /**
   * A few links or buttons at the end of the first row: subscribe, sign in.
   */
  actions?: ReactNode;
  /**
   * What opens a panel. A click always does; `hover` adds a mouse that rests, by a module that is loaded on its own.
   * @default "click"
   */
  openOn?: 'click' | 'hover';
  /**
   * Stays at the top of the window: all of it, or the row of sections alone. No script has a part in it.
   * @default false
   */
  sticky?: false | 'full' | 'condensed';
  /**
   * The address of this page, as in the links: its link is marked, and the section that holds it. A change of it closes the menu.
   */
  currentHref?: string;
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
  /**
   * What renders the pictures, e.g. `next/image`.
   * @default "img"
   */
  imageComponent?: ElementType;
  /**
   * What renders a featured story: `ArticleCard`. It gets the article's fields, `variant="compact"` and `headingLevel="none"`.
   * Without it a story is its headline.
   */
  cardComponent?: ElementType;
  /**
   * The words of the header, each with an English default.
   */
  labels?: HeaderLabels;
}

/**
 * The header of a publication: name, search, and every section with what it holds. Renders a `<header>`. Every link is in the
 * server's HTML, and everything opens and closes without JavaScript.
 */
export function MegaMenuHeader({
  logo,
  items,
  search,
  actions,
  openOn = 'click',
  sticky = false,
  currentHref,
  linkComponent = 'a',
  imageComponent = 'img',
  cardComponent,
  labels,
  id,
  className,
  ...rest
}: MegaMenuHeaderProps) {
  const ownId = useId();
  const headerId = id ?? ownId;
  const words = { ...defaultLabels, ...labels };
  const parts = { labels: words, linkComponent, imageComponent, cardComponent };
  const sections = toSections(items, currentHref);

  return (
    <header
      {...rest}
      id={headerId}
      className={clsx(styles.root, className)}
      data-broadsheet-component="mega-menu-header"
      data-open-on={openOn}
      data-sticky={sticky || undefined}
    >
      <div>
        {headerLogo(logo, linkComponent, imageComponent)}
        {search && (
          <div data-item="">
            <button
              type="button"
              aria-label={words.search}
              {...popoverTarget(`${headerId}-search`)}
            >
              {icon(magnifier)}
            </button>
            <div id={`${headerId}-search`} popover="auto">
              {search}
            </div>
          </div>
        )}
        {actions && <div>{actions}</div>}
        {sections.length > 0 && (
          <>
            <button type="button" {...popoverTarget(`${headerId}-nav`)}>
              {icon(lines)}
              {words.menu}
            </button>
            <nav id={`${headerId}-nav`} popover="auto" aria-label={words.main}>
              <ul>
                {sections.map((section, index) =>
                  headerSection(`${headerId}-${index}`, section, parts),
                )}
              </ul>
            </nav>
          </>
        )}
      </div>
      <HeaderEnhancer id={headerId} currentHref={currentHref} />
    </header>
  );
}

const defaultLabels: Required<HeaderLabels> = {
  main: 'Main',
  menu: 'Menu',
  more: 'More in {section}',
  all: 'All {section}',
  back: 'Back',
  search: 'Search',
  external: '(external link)',
};
