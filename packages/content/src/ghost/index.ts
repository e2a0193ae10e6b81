export { ghostPosts, type GhostPostsOptions } from './ghost-posts.ts';
