export { wordpressPosts, type WordPressPostsOptions } from './wordpress-posts.ts';
export {
  wordpressCategories,
  type WordPressCategories,
  type WordPressCategory,
  type WordPressCategoryTree,
} from './wordpress-categories.ts';
export { getPostTerms, type WordPressTerm } from './get-post-terms.ts';
export type { CategoryName, WordPressOptions } from './types.ts';
