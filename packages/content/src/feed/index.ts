export { feedPosts, type FeedPostsOptions } from './feed-posts.ts';
