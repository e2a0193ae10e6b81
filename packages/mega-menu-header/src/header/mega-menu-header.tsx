import {
  useId,
  type ComponentProps,
  type ElementType,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { renderLogo, withDefaults } from '@internal/react';
import { clsx } from 'clsx/lite';
import { renderNavigation } from '../navigation/navigation.tsx';
import { toSections } from '../navigation/to-sections.ts';
import type {
  HeaderItem,
  HeaderLabels,
  HeaderLogo,
  HeaderOpenChange,
  RenderContext,
} from '../types.ts';
import { HeaderEnhancer } from './header-enhancer.tsx';
import * as styles from './mega-menu-header.css.ts';
import { renderSearchStrip } from './search-strip.tsx';

export interface MegaMenuHeaderProps extends Omit<ComponentProps<'header'>, 'children'> {
  /**
   * The name of the publication, and the link to the home page.
   */
  logo: HeaderLogo;
  /**
   * The sections, in the order in which they are shown. One without a label is left out.
   */
  items: readonly HeaderItem[];
  /**
   * A search form (see `SiteSearch`): in the first row in a wide window, a strip of its own in a narrow one.
   */
  search?: ReactNode | undefined;
  /**
   * A few links or buttons: subscribe, sign in. At the end of the first row in a wide window, in the drawer in a narrow one.
   */
  actions?: ReactNode | undefined;
  /**
   * What opens a panel. A click always does; `hover` adds a mouse that rests, by a lazy module.
   * @default "click"
   */
  openOn?: 'click' | 'hover' | undefined;
  /**
   * Stays at the top of the window: all of it, or the row of sections alone. It needs no script.
   * @default false
   */
  sticky?: false | 'full' | 'condensed' | undefined;
  /**
   * The URL of this page, as in the links: its link is marked, and the section that holds it. A change of it closes the menu.
   */
  currentHref?: string | undefined;
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
  /**
   * What renders the images, e.g. `next/image`.
   * @default "img"
   */
  imageComponent?: ElementType | undefined;
  /**
   * What renders a featured story: `ArticleCard`. It gets the article's fields, `variant="compact"` and `headingLevel="none"`.
   * Without it a story is its headline.
   */
  cardComponent?: ElementType | undefined;
  /**
   * Is called when the drawer, a panel or the search strip has opened or closed. A function: for a header in a client component.
   */
  onOpenChange?: ((change: HeaderOpenChange) => void) | undefined;
  /**
   * The labels of the header, each with an English default.
   */
  labels?: HeaderLabels | undefined;
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
  onOpenChange,
  labels,
  id,
  className,
  ...rest
}: MegaMenuHeaderProps) {
  const ownId = useId();
  const headerId = id ?? ownId;
  const context: RenderContext = {
    labels: withDefaults(defaultLabels, labels),
    linkComponent,
    imageComponent,
    cardComponent,
  };

  return (
    <header
      {...(onOpenChange && { onToggleCapture: reportTo(onOpenChange) })}
      {...rest}
      id={headerId}
      className={clsx(styles.root, className)}
      data-broadsheet-component="mega-menu-header"
      data-open-on={openOn}
      data-sticky={sticky || undefined}
      data-current-href={currentHref}
    >
      <HeaderEnhancer className={styles.bar}>
        {renderLogo(logo, {
          linkComponent,
          imageComponent,
          className: styles.logo,
          imageClassName: styles.logoImage,
        })}
        {search && renderSearchStrip(`${headerId}-search`, search, context)}
        {renderNavigation(headerId, toSections(items, currentHref), actions, context)}
      </HeaderEnhancer>
    </header>
  );
}

/** React types `onToggle` alone, and these events do not bubble. Popovers inside of slots are the consumer's. */
function reportTo(onOpenChange: (change: HeaderOpenChange) => void) {
  return ({ target, nativeEvent }: SyntheticEvent<HTMLElement, ToggleEvent>) => {
    const popover = (target as HTMLElement).dataset.popover as HeaderOpenChange['popover'];
    const label = (target as HTMLElement).getAttribute('aria-label');
    if (popover) onOpenChange({ isOpen: nativeEvent.newState === 'open', popover, label });
  };
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
