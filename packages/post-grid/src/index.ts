export { PostFeed, postFeedModes, type PostFeedProps } from './feed/post-feed.tsx';
export { clearFeedMemory } from './feed/restore/feed-memory.ts';
export { renderPosts } from './feed/render-posts.tsx';
export type { LoadStatus } from './feed/state/feed-state.ts';
export { useLoadMore, type LoadMore, type LoadMoreOptions } from './feed/use-load-more.ts';
export { postGridLayouts, type PostCardOptions } from './grid/post-card.tsx';
export { PostGrid, type PostGridProps } from './grid/post-grid.tsx';
export type { FeedItem, LoadPage, PostFeedLabels, RenderedPost } from './types.ts';
