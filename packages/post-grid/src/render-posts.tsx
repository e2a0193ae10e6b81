import type { Article, Page } from '@broadsheet/content';
import { idOf, isShown, nodeOf, type FeedItem, type RenderedPost } from './feed-item.ts';
import { postCard, type PostCardOptions } from './post-card.tsx';

/**
 * Turns the articles of a page into cards: for a server function, so that what it sends needs no code for cards in the browser.
 * What is rendered already stays as it is. Give it the same options for every page of a feed.
 *
 * @param page a page of articles, as a source answers it
 * @param options how the cards look
 */
export function renderPosts(page: Page<FeedItem>, options: PostCardOptions = {}): Page<FeedItem> {
  return {
    ...page,
    items: page.items.filter(isShown).map((item, index) => renderPost(item, index, options)),
  };
}

function renderPost(item: FeedItem, index: number, options: PostCardOptions): FeedItem {
  if (nodeOf(item) !== undefined) return item;
  return { id: idOf(item), node: postCard(item as Article, index, options) } as RenderedPost;
}
