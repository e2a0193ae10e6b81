import { Children, type ComponentProps, type ReactNode } from 'react';
import type { HeadingLevel } from '@broadsheet/article-card';
import { warnInDevelopment, type Article } from '@broadsheet/content';
import {
  getAccessibleName,
  getKeys,
  heading,
  joinClasses,
  levelBelow,
  withText,
} from '@internal/react';
import { getItemPosition } from './item-position.ts';
import { renderPostCard, type CardProps, type postGridLayouts } from './post-card.tsx';
import * as styles from './post-grid.css.ts';

export interface PostGridProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The articles, in order. One without a title is left out, with a warning in development. */
  items?: readonly Article[] | undefined;
  /** After `items`, or instead of them: cards or anything else. Each child becomes an item of the list. */
  children?: ReactNode;
  /** Names the section and stands above it, under a rule. Plain text. */
  heading?: string | undefined;
  /**
   * The level of `heading`. The cards' headings are one level below it, or at it where there is no heading.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * `grid`: up to three columns. `featured`: the first large, the next two beside it, the rest below. `list`: rows with hairlines.
   * In a narrow container all are one column, with the images beside the text but for the lead of `featured`.
   * @default "grid"
   */
  layout?: (typeof postGridLayouts)[number] | undefined;
  /**
   * Loads the first image eagerly, with high fetch priority: likely the largest contentful paint. At most one grid a page.
   * @default false
   */
  priority?: boolean | undefined;
  /** The props that all cards share: `locale`, `timeZone`, `linkComponent`, `imageComponent`, `labels`, … */
  cardProps?: CardProps | undefined;
}

/**
 * Articles in a grid, a list or a featured group. Renders a `<section>` with a `<ul>` of cards, without the list where it is empty.
 */
export function PostGrid({
  items,
  children,
  heading: title,
  headingLevel = 2,
  layout = 'grid',
  priority,
  cardProps,
  className,
  ...rest
}: PostGridProps) {
  const options = {
    layout,
    headingLevel: title ? levelBelow(headingLevel) : headingLevel,
    priority,
    cardProps,
  };
  const articles = withoutDuplicates(withText(items, 'title', 'PostGrid'));
  const keys = getKeys(articles, ({ id, href, title: name }) => (id ? [id] : [href, name]));
  const others = Children.toArray(children);
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={joinClasses(styles.root, className)}
      data-broadsheet-component="post-grid"
      data-layout={layout}
    >
      {heading(headingLevel, styles.heading, title)}
      {articles.length + others.length > 0 && (
        <ul className={styles.list}>
          {articles.map((article, index) => (
            <li key={keys[index]} className={styles.item} data-position={getItemPosition(index)}>
              {renderPostCard(article, index, options)}
            </li>
          ))}
          {Children.map(others, (child, index) => (
            <li className={styles.item} data-position={getItemPosition(articles.length + index)}>
              {child}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Each id once: the first article that has it. Articles without one are all kept. */
function withoutDuplicates(articles: readonly Article[]): readonly Article[] {
  const ids = new Set<unknown>();
  return articles.filter(({ id }) => {
    const isDuplicate = ids.has(id);
    if (id) ids.add(id);
    if (isDuplicate) {
      warnInDevelopment('PostGrid', 'an article is left out, as another one has its id:', id);
    }
    return !isDuplicate;
  });
}
