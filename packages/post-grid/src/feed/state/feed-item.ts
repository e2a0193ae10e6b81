import type { ReactElement, ReactNode } from 'react';
import { hasText, warnInDevelopment, type Article } from '@broadsheet/content';
import type { FeedItem } from '../../types.ts';

/**
 * The identity of an item: its `id`, or the `key` of an element. An item with neither has the empty string, and is never taken for
 * another.
 */
export function getId(item: object): string {
  const { id, key } = item as { id?: unknown; key?: unknown };
  return String(id ?? key ?? '');
}

/**
 * The rendered node of an item; `undefined` for an article. Elements that a server streams may be lazy and hide their key, but all
 * of them have a `$$typeof`.
 */
export function getNode(item: FeedItem): ReactNode | undefined {
  const { node, $$typeof: type } = item as { node?: ReactNode; $$typeof?: symbol };
  return type ? (item as ReactElement) : node;
}

/** Whether an item is an article that can be shown; the others are rendered already, or cannot be. */
export function isArticle(item: FeedItem): item is Article {
  return hasText((item as Article | undefined)?.title);
}

/** Whether there is anything to show of an item. Warns in development of an article without a title. */
export function isShown(item: FeedItem): unknown {
  return (
    isArticle(item) ||
    (item && getNode(item)) ||
    warnInDevelopment('PostFeed', 'an article without a title is left out:', item)
  );
}
