import type { ElementType } from 'react';
import { hasText } from '@broadsheet/content';
import { heading, linkOrText, getAccessibleName, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './channel-list.css.ts';
import type { Channel, ChannelListProps } from './types.ts';

/** Where else to follow, read or subscribe to a publication. Renders a `<section>` with a heading and a list of links. */
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
            // Names and URLs may repeat; rows keep no state that a key would have to carry.
            <li key={index} className={styles.item}>
              {renderChannel(channel, linkComponent)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One channel: a link stretched over its row, named "Name, Action", which is unique out of context. */
function renderChannel({ name, href, action, kind, icon }: Channel, linkComponent: ElementType) {
  return linkOrText(
    {
      href,
      rel: kind === 'profile' ? 'me' : undefined,
      type: kind === 'feed' ? 'application/rss+xml' : undefined,
      event: 'channel',
      linkComponent,
      className: styles.link,
    },
    <span className={styles.name}>
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.nameText}>
        <span>{name}</span>
        {hasText(action) && <span className={styles.separator}>,</span>}
      </span>
    </span>,
    ' ',
    hasText(action) && <span className={styles.action}>{action}</span>,
  );
}
