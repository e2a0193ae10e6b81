import { ArticleCard, type HeadingLevel } from '@broadsheet/article-card';
import type { Article } from '@broadsheet/content';
import type { PostGridProps } from './post-grid.tsx';

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
  cardProps?: PostGridProps['cardProps'];
}

/**
 * The card of an article at a place in a grid. Renders an `<article>`. What else a source may have put
 * into the article is not handed on.
 */
export function postCard(
  article: Article,
  index: number,
  { layout, headingLevel, priority, cardProps }: PostCardOptions,
) {
  const shape =
    layout === 'list' ? 'compact' : layout === 'featured' && !index ? 'feature' : 'standard';
  return (
    <ArticleCard
      variant={shape}
      headingLevel={headingLevel}
      {...cardProps}
      title={article.title}
      href={article.href}
      publishedAt={article.publishedAt}
      category={article.category}
      image={article.image}
      excerpt={article.excerpt}
      authors={article.authors}
      readingMinutes={article.readingMinutes}
      lang={article.lang}
      external={article.external}
      priority={priority && !index}
      sizes={sizes[shape]}
    />
  );
}

/**
 * The measure of a card's picture where the grid is as wide as the page, as in HTML's `sizes`: the same steps as in
 * `post-grid.css.ts`, in widths of the window, since a container's width is not known before layout.
 */
const sizes = {
  compact: '(min-width: 44rem) 15rem, 31vw',
  feature: '(min-width: 79rem) 49rem, (min-width: 62rem) 60vw, 92vw',
  standard: '(min-width: 79rem) 24rem, (min-width: 62rem) 29vw, (min-width: 38rem) 45vw, 31vw',
};
