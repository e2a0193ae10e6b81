import type { ElementType, ReactNode } from 'react';
import type { Article } from '@broadsheet/content';
import type { Logo } from '@internal/react';

/** The name of the publication, as text, as an image or as a drawing. The footer takes the same. */
export type HeaderLogo = Logo;

/** A link of a panel. */
export interface HeaderLink {
  /** Plain text. Without it the link is left out. */
  label: string;
  /** Without a safe URL (see `safeHref`) the link is text. */
  href: string;
  /** One line that says what is there. */
  description?: string | undefined;
  /** It leads to another site; the link says so. */
  external?: boolean | undefined;
  /** A word or two that follow the label, and belong to the link's name: "New". */
  badge?: string | undefined;
  /** Where the link opens, as in HTML. One that opens elsewhere leaves the menu open. */
  target?: string | undefined;
  /** As in HTML: `nofollow`, `me`. */
  rel?: string | undefined;
  /** The language of the label (BCP 47), where it is not the page's: a language switcher has one for each link. */
  lang?: string | undefined;
  /** The language of the page that it leads to (BCP 47). */
  hrefLang?: string | undefined;
}

/** Links of one kind. */
export interface HeaderGroup {
  /** Names the group. */
  label?: string | undefined;
  /** The page of the group: the label is a link to it. */
  href?: string | undefined;
  /** In the order in which they are shown. */
  links: readonly HeaderLink[];
}

/** A section of the site. */
export interface HeaderItem {
  /** Plain text. Without it the section is left out. */
  label: string;
  /** The section's own page. Without one the label itself opens the panel. */
  href?: string | undefined;
  /** The page belongs to this section although none of its links leads there. */
  current?: boolean | undefined;
  /** What the panel holds. Without links, stories and content there is no panel. */
  groups?: readonly HeaderGroup[] | undefined;
  /** Stories for the panel; one is enough for most. */
  featured?: readonly Article[] | undefined;
  /** Content of your own at the end of the panel: a promotion, a form. */
  content?: ReactNode | undefined;
}

/** What has opened or closed in a header. */
export interface HeaderOpenChange {
  isOpen: boolean;
  /** The drawer, the panel of a section, or the search strip. */
  popover: 'navigation' | 'panel' | 'search';
  /** The label of the section, or of the drawer. */
  label: string | null;
}

/** The labels of the header. */
export interface HeaderLabels {
  /**
   * Names the navigation landmark.
   * @default "Main"
   */
  main?: string | undefined;
  /**
   * Opens the drawer in a narrow window.
   * @default "Menu"
   */
  menu?: string | undefined;
  /**
   * Names the button beside a section's link.
   * @default "More in {section}"
   */
  more?: string | undefined;
  /**
   * Leads to the section's own page, first in its screen in a narrow window.
   * @default "All {section}"
   */
  all?: string | undefined;
  /**
   * Leads from a section's screen back to the drawer.
   * @default "Back"
   */
  back?: string | undefined;
  /**
   * Opens the search in a narrow window.
   * @default "Search"
   */
  search?: string | undefined;
  /**
   * Ends the name of a link to another site; visually hidden.
   * @default "(external link)"
   */
  external?: string | undefined;
}

/** The value of `aria-current`. */
export type Current = 'page' | 'true' | undefined;

/** A section that can be shown: everything in it has a label, and what is current is marked. */
export interface Section extends Pick<HeaderItem, 'label' | 'href' | 'content'> {
  current: Current;
  groups: SectionGroup[];
  featured: Article[];
}

/** A group of a section; it has at least one link. */
export interface SectionGroup extends Pick<HeaderGroup, 'label' | 'href'> {
  current: Current;
  links: (HeaderLink & { current: Current })[];
}

/** What every part of the header is rendered with. */
export interface RenderContext {
  labels: Required<HeaderLabels>;
  linkComponent: ElementType;
  imageComponent: ElementType;
  cardComponent: ElementType | undefined;
}
