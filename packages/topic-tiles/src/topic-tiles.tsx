import type { ComponentProps, ElementType, ReactNode } from 'react';
import { hasText } from '@broadsheet/content';
import { heading, linkOrText, getAccessibleName, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import { columnsFor } from './columns.ts';
import * as styles from './topic-tiles.css.ts';

/** A topic and the page about it. */
export interface Topic {
  /**
   * Plain text. A topic without a label is left out.
   */
  label: string;
  /**
   * Without a safe address (see `safeHref`) the tile is text.
   */
  href?: string | null;
  /**
   * Stands above the label; decoration, not heard: `<WebIcon />`, say.
   */
  icon?: ReactNode;
}

export interface TopicTilesProps extends Omit<ComponentProps<'section'>, 'children'> {
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
   * A sentence or two below the heading, plain text.
   */
  description?: string;
  /**
   * The topics, in the order in which they are shown.
   */
  items: Topic[];
  /**
   * The way to all topics. Without a safe address it is quiet text.
   */
  more?: { label: string; href?: string | null };
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
}

/**
 * The topics of a publication as tiles. Renders a `<section>` with a heading and a list of links.
 */
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
  const columns = `${columnsFor(shown.length, 2, 3)} ${columnsFor(shown.length, 3, 6)}`;
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
        <ul className={styles.tiles} data-columns={columns}>
          {shown.map(({ label, href, icon }, index) => (
            // Labels and addresses may repeat; tiles keep no state that a key would have to carry.
            <li key={index} className={styles.place}>
              {linkOrText(
                {
                  href,
                  event: 'topic',
                  linkComponent,
                  className: styles.tile,
                },
                icon && (
                  <span className={styles.icon} aria-hidden="true">
                    {icon}
                  </span>
                ),
                <span className={styles.label}>{label}</span>,
              )}
            </li>
          ))}
        </ul>
      )}
      {hasText(more?.label) && (
        <p className={styles.footer}>
          {linkOrText(
            {
              href: more.href,
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
