import type { ComponentProps, ElementType, ReactNode } from 'react';
import type { HeadingLevel, LanguageOfLink } from '@internal/react';

/** A topic and the page about it. */
export interface Topic extends LanguageOfLink {
  /** Plain text. A topic without a label is left out. */
  label: string;
  /** Without a safe URL (see `safeHref`) the tile is text. */
  href?: string | null | undefined;
  /** Shown above the label, such as `<WebIcon />`; decorative, hidden from assistive technology. */
  icon?: ReactNode;
}

export interface TopicTilesProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** Names the section. */
  heading: string;
  /**
   * The level of the heading in the outline of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** A sentence or two below the heading, plain text. */
  description?: string | undefined;
  /** The topics, in the order in which they are shown. */
  items: readonly Topic[];
  /** The link to all topics. Without a safe URL it is muted text. */
  more?: ({ label: string; href?: string | null | undefined } & LanguageOfLink) | undefined;
  /**
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
}
