import { sourceError } from './source-error.ts';

/**
 * The page number of a cursor. All cursors are page numbers, so that `?page=2` is both the URL of a page and its cursor, and
 * so that no visitor can make a server request a URL of their choice.
 *
 * @param cursor without one, or with an empty one, the first page
 * @throws a `SourceError` of code `notFound` for an invalid cursor
 */
export function parseCursor(cursor: string | null | undefined): number {
  if (cursor === undefined || cursor === null || cursor === '') return 1;
  if (!/^[1-9]\d{0,8}$/.test(String(cursor))) {
    throw sourceError('notFound', 'There is no page of this name: cursors are page numbers.');
  }
  return Number(cursor);
}

/** The cursor and URL of the next page, given its number. */
export function createNextPage(
  number: number,
  pageHref: (cursor: string) => string = (cursor) => `?page=${cursor}`,
): { cursor: string; href: string } {
  const cursor = String(number);
  return { cursor, href: pageHref(cursor) };
}

/** A whole number from 1 to `max`, such as a page size; `fallback` for what is not a number. */
export function clampInteger(value: unknown, fallback: number, max: number): number {
  return Number.isFinite(value)
    ? Math.min(max, Math.max(1, Math.floor(value as number)))
    : fallback;
}
