import type { ComponentProps, ElementType, ReactNode } from 'react';
import type { Link } from '@broadsheet/content';
import type { HeadingLevel, LanguageOfLink, Logo } from '@internal/react';

/** The name of the publication: an image, a drawing, or text. */
export type FooterLogo = Logo;

/** Links under one heading. */
export interface FooterGroup {
  /** Plain text. Without it the links stand alone. */
  heading: string;
  /** A link without a label is left out, and so is a group without links. */
  links: readonly (Link & LanguageOfLink)[];
}

/** A profile of the publication on a network. */
export interface SocialLink extends Link, LanguageOfLink {
  /** Shown instead of the label, which is then visually hidden. */
  icon?: ReactNode;
}

/** The accessible names of the footer's lists; each has an English default. */
export interface FooterLabels {
  /**
   * Names the navigation.
   * @default "Footer"
   */
  navigation?: string | undefined;
  /**
   * Names the list of profiles.
   * @default "Follow us"
   */
  social?: string | undefined;
  /**
   * Names the list of legal links.
   * @default "Legal"
   */
  legal?: string | undefined;
}

export interface FooterProps extends ComponentProps<'footer'> {
  /** The name of the publication, as data or as a node of your own. */
  logo?: FooterLogo | ReactNode;
  /** A sentence on what the publication is, plain text. */
  description?: string | undefined;
  /** Groups of links, each in a column. */
  groups?: readonly FooterGroup[] | undefined;
  /** Links without a group: a column when they are alone, else a row above the groups. */
  links?: readonly (Link & LanguageOfLink)[] | undefined;
  /** Profiles of the publication. Each links with `rel="me"`, by which networks verify them. */
  social?: readonly SocialLink[] | undefined;
  /** Terms, privacy, imprint: the last line. */
  legal?: readonly (Link & LanguageOfLink)[] | undefined;
  /** Stands before the legal links, plain text, such as "© 2025 Example". */
  copyright?: string | undefined;
  /** Stands after the legal links, such as the link to the consent settings. */
  children?: ReactNode;
  /**
   * The level of the groups' headings in the outline of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** The accessible names of the footer's lists. */
  labels?: FooterLabels | undefined;
  /**
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
  /**
   * Renders the logo's image, such as `next/image`.
   * @default "img"
   */
  imageComponent?: ElementType | undefined;
}
