import { ArticleCard, type HeadingLevel } from '@broadsheet/article-card';
import type { Article } from '@broadsheet/content';
import { pictureSizes } from './picture-sizes.ts';
import type { CardProps, PostGridProps } from './post-grid.tsx';

/** How an article becomes a card. */
export interface PostCardOptions {
  /**
   * How the cards are laid out.
   * @default "grid"
   */
  layout?: PostGridProps['layout'];
  /**
   * The level of the cards' headlines in the outline of the page.
   * @default 3
   */
  headingLevel?: HeadingLevel;
  /**
   * The first picture is loaded at once and before others.
   * @default false
   */
  priority?: boolean;
  /**
   * What all cards have in common.
   */
  cardProps?: CardProps;
}

/**
 * The card of an article at a place in a grid. Renders an `<article>`.
 */
export function postCard(
  { id: _id, ...article }: Article,
  index: number,
  { layout, headingLevel, priority = false, cardProps }: PostCardOptions,
) {
  const isFirst = index === 0;
  return (
    <ArticleCard
      variant={
        layout === 'list' ? 'compact' : layout === 'featured' && isFirst ? 'feature' : 'standard'
      }
      headingLevel={headingLevel}
      {...cardProps}
      {...article}
      priority={priority && isFirst}
      sizes={pictureSizes(layout, index)}
    />
  );
}

/** The level of what stands under a heading; the heading's own where there is none. */
export function levelBelow(level: HeadingLevel, heading: string | undefined): HeadingLevel {
  if (level === 'none' || !heading) return level;
  return Math.min(level + 1, 6) as HeadingLevel;
}
