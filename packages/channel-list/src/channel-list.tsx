import type { ElementType } from 'react';
import { hasText } from '@broadsheet/content';
import { getAccessibleName, getKeys, heading, linkOrText, withText } from '@internal/react';
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
  const keys = getKeys(shown, ({ href, name }) => [href, name]);
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
            <li key={keys[index]} className={styles.item}>
              {renderChannel(channel, linkComponent)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** One channel: a link stretched over its row, named "Name, Action", which is unique out of context. */
function renderChannel(
  { name, href, action, kind, icon, lang, hrefLang }: Channel,
  linkComponent: ElementType,
) {
  return linkOrText(
    {
      href,
      rel: kind === 'profile' ? 'me' : undefined,
      type: kind === 'feed' ? 'application/rss+xml' : undefined,
      hrefLang,
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
        <bdi lang={lang}>{name}</bdi>
        {hasText(action) && <span className={styles.separator}>,</span>}
      </span>
    </span>,
    // Always there, so that React never has to look for it on a page that a browser has translated.
    ' ',
    hasText(action) && <span className={styles.action}>{action}</span>,
  );
}
