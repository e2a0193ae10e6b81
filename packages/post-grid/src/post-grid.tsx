import { Children, type ComponentProps, type ReactNode } from 'react';
import type { ArticleCardProps, HeadingLevel } from '@broadsheet/article-card';
import type { Article } from '@broadsheet/content';
import { heading, levelBelow, getAccessibleName, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import { postCard } from './post-card.tsx';
import * as styles from './post-grid.css.ts';

/** How the cards are laid out. */
export const postGridLayouts = ['grid', 'featured', 'list'] as const;

/** What all cards of a grid have in common: a card's own props, without what is the article's. */
type CardProps = Omit<ArticleCardProps, keyof Article | 'children' | 'priority' | 'ref' | 'sizes'>;

export interface PostGridProps extends Omit<ComponentProps<'section'>, 'children'> {
  /**
   * The articles, in order. One without a title is left out, and named in development.
   */
  items?: Article[];
  /**
   * Instead of `items`: cards, or anything else, each of which becomes an item of the list.
   */
  children?: ReactNode;
  /**
   * Names the section and stands above it, under a strong rule. Plain text.
   */
  heading?: string;
  /**
   * The level of `heading` in the outline of the page. The cards stand one below it, or at it where there is no heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /**
   * `grid`: up to three columns. `featured`: the first large, the next two beside it, the rest below. `list`: rows with hairlines.
   * In a narrow place all become one column: the first of `featured` stays large, the others set their picture beside the text.
   * @default "grid"
   */
  layout?: (typeof postGridLayouts)[number];
  /**
   * The first picture is likely the largest thing on the first screen: load it at once and before others. At most one grid a page.
   * @default false
   */
  priority?: boolean;
  /**
   * What all cards have in common: `locale`, `timeZone`, `linkComponent`, `imageComponent`, `labels`, …
   */
  cardProps?: CardProps;
}

/**
 * Articles in a grid, a list or a featured group. Renders a `<section>` with a `<ul>` of cards; without articles, an empty list is left out.
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
  const cards = withText(items, 'title', 'PostGrid');
  const others = Children.toArray(children);
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="post-grid"
      data-layout={layout}
    >
      {heading(headingLevel, styles.heading, title)}
      {cards.length + others.length > 0 && (
        <ul className={styles.list}>
          {cards.map((article, index) => (
            <li key={article.id} className={clsx(styles.item, index === 2 && styles.third)}>
              {postCard(article, index, options)}
            </li>
          ))}
          {Children.map(others, (child, index) => (
            <li className={clsx(styles.item, cards.length + index === 2 && styles.third)}>
              {child}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
