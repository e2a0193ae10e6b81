import { ArticleCard, type ArticleCardProps, type HeadingLevel } from '@broadsheet/article-card';
import type { Article } from '@broadsheet/content';

/** How the cards are laid out. */
export const postGridLayouts = ['grid', 'featured', 'list'] as const;

/** The props that all cards of a grid share: a card's own, without those of the article. */
export type CardProps = Omit<
  ArticleCardProps,
  keyof Article | 'children' | 'priority' | 'ref' | 'sizes'
>;

/** How an article becomes a card. */
export interface PostCardOptions {
  /**
   * How the cards are laid out.
   * @default "grid"
   */
  layout?: (typeof postGridLayouts)[number] | undefined;
  /**
   * The level of the cards' headings.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * Loads the image of the first card eagerly, with high fetch priority.
   * @default false
   */
  priority?: boolean | undefined;
  /** The props that all cards share. */
  cardProps?: CardProps | undefined;
}

/**
 * The card of the article at an index of the list: an `<article>`. Fields of a source that are no props of a card are not
 * spread on it.
 */
export function renderPostCard(
  article: Article,
  index: number,
  { layout, headingLevel, priority, cardProps }: PostCardOptions,
) {
  const variant = getVariant(layout, index);
  return (
    <ArticleCard
      variant={variant}
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
      sizes={sizes[variant]}
    />
  );
}

function getVariant(layout: PostCardOptions['layout'], index: number) {
  if (layout === 'list') return 'compact';
  return layout === 'featured' && index === 0 ? 'feature' : 'standard';
}

/**
 * The width of a card's image in a grid as wide as the page, as in HTML's `sizes`. The breakpoints of `post-grid.css.ts` in
 * viewport widths, since a container's width is not known before layout.
 */
const sizes = {
  compact: '(min-width: 44rem) 15rem, 31vw',
  feature: '(min-width: 79rem) 49rem, (min-width: 62rem) 60vw, 92vw',
  standard: '(min-width: 79rem) 24rem, (min-width: 62rem) 29vw, (min-width: 38rem) 45vw, 31vw',
};
