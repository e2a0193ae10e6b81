import type { Page } from '@broadsheet/content';
import { renderPostCard, type PostCardOptions } from '../grid/post-card.tsx';
import type { FeedItem } from '../types.ts';
import { isArticle } from './state/feed-item.ts';

/**
 * Turns the articles of a page into cards: for a server function, so that the browser needs no code for cards. Items rendered
 * already stay as they are. Give it the same options for every page of a feed.
 *
 * @param page a page of articles, as a source answers it
 * @param options how the cards look
 */
export function renderPosts(page: Page<FeedItem>, options: PostCardOptions = {}): Page<FeedItem> {
  const items = Array.isArray(page?.items) ? page.items : [];
  return {
    ...page,
    items: items.map((item, index) =>
      isArticle(item) ? { id: item.id, node: renderPostCard(item, index, options) } : item,
    ),
  };
}
