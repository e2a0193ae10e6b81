import type { PostGridProps } from './post-grid.tsx';

const small = '(min-width: 44rem) 15rem, 31vw';
const column = '(min-width: 79rem) 24rem, (min-width: 62rem) 29vw, (min-width: 38rem) 45vw, 31vw';
const lead = '(min-width: 79rem) 49rem, (min-width: 62rem) 60vw, 92vw';

/**
 * The measure of a card's picture, as in HTML's `sizes`, where the grid is as wide as the page: the same steps as in `post-grid.css.ts`,
 * in widths of the window, since a container's width is not known before layout.
 */
export function pictureSizes(layout: PostGridProps['layout'], index: number): string {
  if (layout === 'list') return small;
  return layout === 'featured' && index === 0 ? lead : column;
}
