import type { ElementType } from 'react';
import { hasText } from '@broadsheet/content';
import { getAccessibleName, getKeys, heading, linkOrText, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import { getColumnCount } from './get-column-count.ts';
import * as styles from './topic-tiles.css.ts';
import type { Topic, TopicTilesProps } from './types.ts';

/** The topics of a publication as tiles. Renders a `<section>` with a heading and a list of links. */
export function TopicTiles({
  heading: title,
  headingLevel = 2,
  description,
  items,
  more,
  linkComponent = 'a',
  className,
  ...rest
}: TopicTilesProps) {
  const shown = withText(items, 'label', 'TopicTiles');
  const keys = getKeys(shown, ({ href, label }) => [href, label]);
  const columns = `${getColumnCount(shown.length, 2, 3)} ${getColumnCount(shown.length, 3, 6)}`;
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="topic-tiles"
    >
      {heading(headingLevel, styles.heading, title)}
      {hasText(description) && <p className={styles.description}>{description}</p>}
      {shown.length > 0 && (
        <ul className={styles.list} data-columns={columns}>
          {shown.map((topic, index) => (
            <li key={keys[index]} className={styles.item}>
              {renderTile(topic, linkComponent)}
            </li>
          ))}
        </ul>
      )}
      {hasText(more?.label) && (
        <p className={styles.footer}>
          {linkOrText(
            {
              href: more.href,
              lang: more.lang,
              hrefLang: more.hrefLang,
              event: 'more',
              linkComponent,
              className: styles.more,
            },
            more.label,
          )}
        </p>
      )}
    </section>
  );
}

function renderTile({ label, href, icon, lang, hrefLang }: Topic, linkComponent: ElementType) {
  return linkOrText(
    { href, lang, hrefLang, event: 'topic', linkComponent, className: styles.tile },
    icon && (
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
    ),
    <span dir="auto" className={styles.label}>
      {label}
    </span>,
  );
}
