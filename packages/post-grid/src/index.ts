export type { FeedItem, RenderedPost } from './feed-item.ts';
export type { PostFeedLabels } from './feed-labels.ts';
export type { LoadStatus } from './feed-state.ts';
export type { PostCardOptions } from './post-card.tsx';
export { PostFeed, postFeedModes, type PostFeedProps } from './post-feed.tsx';
export { PostGrid, postGridLayouts, type PostGridProps } from './post-grid.tsx';
export { renderPosts } from './render-posts.tsx';
export type { LoadPage } from './request-page.ts';
export { useLoadMore, type LoadMore, type LoadMoreOptions } from './use-load-more.ts';
