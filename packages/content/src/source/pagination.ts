import { sourceError } from './source-error.ts';

/**
 * The number of a page, from 1. All cursors are page numbers, so that `?page=2` is both the address of a page and its cursor,
 * and so that no visitor can name an address for a server to ask.
 *
 * @param cursor none, or an empty one, is the first page
 * @throws a `SourceError` of code `notFound` for what is no page number, as a page of that name is not there
 */
export function parseCursor(cursor: string | null | undefined): number {
  if (cursor === undefined || cursor === null || cursor === '') return 1;
  if (!/^[1-9]\d{0,8}$/.test(String(cursor))) {
    throw sourceError('notFound', 'There is no page of this name: cursors are page numbers.');
  }
  return Number(cursor);
}

/**
 * Where a list goes on.
 *
 * @param number of the next page
 */
export function createNextPage(
  number: number,
  pageHref: (cursor: string) => string = (cursor) => `?page=${cursor}`,
): { cursor: string; href: string } {
  const cursor = String(number);
  return { cursor, href: pageHref(cursor) };
}

/** A whole number within limits: how many records a page has. Whatever is no number gives the default. */
export function clampInteger(wanted: unknown, standard: number, most: number): number {
  return Number.isFinite(wanted)
    ? Math.min(most, Math.max(1, Math.floor(wanted as number)))
    : standard;
}
