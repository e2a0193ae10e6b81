export {
  wordpressPosts,
  type CategoryName,
  type WordPressPostsOptions,
} from './wordpress-posts.ts';
export {
  wordpressCategories,
  type WordPressCategories,
  type WordPressCategory,
  type WordPressCategoryTree,
} from './wordpress-categories.ts';
export type { WordPressOptions } from './create-wordpress-api.ts';
