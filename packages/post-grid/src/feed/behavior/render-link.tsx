import { hasText, safeHref, type Article } from '@broadsheet/content';
import type { FeedItem, LoadPage } from '../../types.ts';

/** Renders articles as links, in the place of cards: below a server component there is nobody else to render them. */
export function withLinks(loadPage: LoadPage<FeedItem>): LoadPage<FeedItem> {
  return async (cursor, options) => {
    const page = await loadPage(cursor, options);
    return Array.isArray(page?.items) ? { ...page, items: page.items.map(renderLink) } : page;
  };
}

function renderLink(item: FeedItem): FeedItem {
  const { id, href, title } = Object(item) as Article;
  return hasText(title) ? { id, node: <a href={safeHref(href)}>{title}</a> } : item;
}
