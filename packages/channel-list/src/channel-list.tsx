import type { ComponentProps, ElementType, ReactNode } from 'react';
import { hasText } from '@broadsheet/content';
import { heading, linkOrText, getAccessibleName, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './channel-list.css.ts';

/** What a channel is: a profile of the publication on a network, another site, or a feed to subscribe to. */
export const channelKinds = ['profile', 'site', 'feed'] as const;

/** A place where readers find more, and what they do there. */
export interface Channel {
  /**
   * Plain text. A channel without a name is left out.
   */
  name: string;
  /**
   * Without a safe address (see `safeHref`) the channel is text.
   */
  href?: string | null;
  /**
   * The word for what one does there, as "Follow", "Read" or "Subscribe". It ends the name of the link.
   */
  action: string;
  /**
   * `profile` links with `rel="me"`, by which networks verify that it is the publication's own; `feed` with the type of
   * an RSS feed, `application/rss+xml`.
   * @default "site"
   */
  kind?: (typeof channelKinds)[number];
  /**
   * Stands before the name; decoration, not heard.
   */
  icon?: ReactNode;
}

export interface ChannelListProps extends Omit<ComponentProps<'section'>, 'children'> {
  /**
   * Names the section.
   */
  heading: string;
  /**
   * Its place in the outline of the page.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | 'none';
  /**
   * The channels, in the order in which they are shown. Without any that can be shown, the heading stands alone.
   */
  items: Channel[];
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
}

/**
 * Where else to follow, read or subscribe to a publication. Renders a `<section>` with a heading and a list of links.
 */
export function ChannelList({
  heading: title,
  headingLevel = 2,
  items,
  linkComponent = 'a',
  className,
  ...rest
}: ChannelListProps) {
  const shown = withText(items, 'name', 'ChannelList');
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="channel-list"
    >
      {heading(headingLevel, styles.heading, title)}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((channel, index) => (
            // Names and addresses may repeat; rows keep no state that a key would have to carry.
            <li key={index} className={styles.row}>
              {channelLine(channel, linkComponent)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One channel: a link over the whole row, named "Name, Action", so that it is unique out of context. */
function channelLine({ name, href, action, kind, icon }: Channel, linkComponent: ElementType) {
  return linkOrText(
    {
      href,
      rel: kind === 'profile' ? 'me' : undefined,
      type: kind === 'feed' ? 'application/rss+xml' : undefined,
      event: 'channel',
      linkComponent,
      className: styles.line,
    },
    <span className={styles.name}>
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.words}>
        {name}
        {hasText(action) && <span className={styles.comma}>,</span>}
      </span>
    </span>,
    ' ',
    hasText(action) && <span className={styles.action}>{action}</span>,
  );
}
