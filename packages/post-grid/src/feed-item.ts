import type { ReactElement, ReactNode } from 'react';
import { hasText, warnInDevelopment, type Article } from '@broadsheet/content';

/**
 * A post that is rendered already: on the server, say, so that the code of its card never reaches the browser.
 */
export interface RenderedPost {
  /**
   * Unique in the feed: by it a post that is served twice is shown once.
   */
  id: string;
  /**
   * What stands in the list. It should hold a link, which takes the focus when the post is the first of those loaded.
   */
  node: ReactNode;
}

/**
 * What a feed may hold: articles, posts that are rendered already, or elements whose `key` is the post's id.
 */
export type FeedItem = Article | RenderedPost | ReactElement;

/**
 * The name by which a feed knows an item: its `id`, or the `key` of an element. An item that has neither, and gives an empty
 * string here, cannot be told from others, and is never taken for one that was there before.
 */
export function idOf(item: object): string {
  const { id, key } = item as { id?: unknown; key?: unknown };
  return String(id ?? key ?? '');
}

/**
 * What is rendered already of an item; `undefined` for an article. Elements that a server streams may be lazy, and hold their
 * key back; but all of them carry a `$$typeof`.
 */
export function nodeOf(item: FeedItem): ReactNode | undefined {
  const { node, $$typeof: type } = item as { node?: ReactNode; $$typeof?: symbol };
  return type ? (item as ReactElement) : node;
}

/**
 * Whether there is anything to show of an item. An article without a title is named in development.
 */
export function isShown(item: FeedItem): boolean {
  const isReadable = item && Boolean(nodeOf(item) || hasText((item as Article).title));
  if (!isReadable) warnInDevelopment('PostFeed', 'an article without a title is left out:', item);
  return isReadable;
}
