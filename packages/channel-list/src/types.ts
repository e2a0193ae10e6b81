import type { ComponentProps, ElementType, ReactNode } from 'react';
import type { HeadingLevel, LanguageOfLink } from '@internal/react';

/** What a channel is: a profile of the publication on a network, another site, or a feed to subscribe to. */
export const channelKinds = ['profile', 'site', 'feed'] as const;

/** A place where the publication can be followed or read. */
export interface Channel extends LanguageOfLink {
  /** Plain text. A channel without a name is left out. */
  name: string;
  /** Without a safe URL (see `safeHref`) the channel is text. */
  href?: string | null | undefined;
  /** What one does there, such as "Follow", "Read" or "Subscribe". It ends the accessible name of the link. */
  action: string;
  /**
   * `profile` links with `rel="me"`, by which networks verify that it is the publication's own; `feed` with the type of
   * an RSS feed, `application/rss+xml`.
   * @default "site"
   */
  kind?: (typeof channelKinds)[number] | undefined;
  /** Shown before the name; decorative, hidden from assistive technology. */
  icon?: ReactNode;
}

export interface ChannelListProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** Names the section. */
  heading: string;
  /**
   * The level of the heading in the outline of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** The channels, in the order in which they are shown. Without any, the heading stands alone. */
  items: readonly Channel[];
  /**
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
}
