import type { Article } from './article.ts';

/**
 * One page of a paginated list, as every source returns it and every feed takes it. Items are articles, unless a feed takes
 * other things, such as rendered nodes with keys.
 */
export interface Page<Item = Article> {
  /** The items of this page. A later page may be empty and still have a next one, when all its records were bad. */
  items: readonly Item[];
  /**
   * The next page: a cursor for loading it in place, and its URL for search engines and browsers without JavaScript. `null`,
   * and nothing else, ends the list.
   */
  next: { cursor: string; href: string } | null;
  /** How many items the whole list has, where the source knows. */
  total?: number | undefined;
  /** How many records of this page are left out, as they could not be used; missing for none. */
  skipped?: number | undefined;
  /** How many of them for each reason, in English: `{ 'it has no title': 2 }`. `onSkip` is given the records. */
  skippedFor?: Readonly<Record<string, number>> | undefined;
  /** The source failed, and this is its last good answer. */
  stale?: boolean | undefined;
}
