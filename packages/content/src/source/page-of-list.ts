import type { Page } from '../model/page.ts';
import { clampInteger, createNextPage } from './pagination.ts';

/** How a list is divided. */
export interface PageOfListOptions {
  /** @default 12 */
  perPage?: number | undefined;
  /** The URL of your own page that shows the list from a cursor on. @default (cursor) => `?page=${cursor}` */
  pageHref?: ((cursor: string) => string) | undefined;
}

/**
 * A page of a list that is there as a whole, such as the files of a folder. Past the end it is empty.
 *
 * @param number from 1
 */
export function pageOfList<Item>(
  list: readonly Item[],
  number: number,
  { perPage, pageHref }: PageOfListOptions = {},
): Page<Item> {
  const size = clampInteger(perPage, 12, 1000);
  const end = number * size;
  return {
    items: list.slice(end - size, end),
    next: end < list.length ? createNextPage(number + 1, pageHref) : null,
    total: list.length,
  };
}
