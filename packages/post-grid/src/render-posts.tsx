import { hasText, type Article, type Page } from '@broadsheet/content';

import type { FeedItem } from './feed-item.ts';
import { postCard, type PostCardOptions } from './post-card.tsx';

/**
 * Turns the articles of a page into cards: for a server function, so that what it sends needs no code for cards in the browser.
 * What is rendered already stays as it is. Give it the same options for every page of a feed.
 *
 * @param page a page of articles, as a source answers it
 * @param options how the cards look
 */
export function renderPosts(page: Page<FeedItem>, options: PostCardOptions = {}): Page<FeedItem> {
  const items = Array.isArray(page?.items) ? page.items : [];
  return { ...page, items: items.map((item, index) => render(item as Article, index, options)) };
}

function render(item: Article, index: number, options: PostCardOptions): FeedItem {
  // What has no title is rendered already, or is for the feed to leave out.
  return hasText(item?.title) ? { id: item.id, node: postCard(item, index, options) } : item;
}
