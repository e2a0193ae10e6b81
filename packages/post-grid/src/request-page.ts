import type { Page } from '@broadsheet/content';
import { retryDelay } from './retry.ts';

/**
 * Answers with the page at a cursor. A function of two parameters is given the signal; one of a single parameter is not,
 * as nothing but plain data may be passed to a server function.
 */
export type LoadPage<Item> =
  | ((cursor: string) => Promise<Page<Item>>)
  | ((cursor: string, options: { signal: AbortSignal }) => Promise<Page<Item>>);

/**
 * Loads a page, and tries again where that may help (see `retryDelay`), until `signal` is aborted. An answer that is no page
 * is an error.
 */
export async function requestPage<Item>(
  loadPage: LoadPage<Item>,
  cursor: string,
  signal: AbortSignal,
  attempt = 0,
): Promise<Page<Item>> {
  let page: Page<Item>;
  try {
    page = await (loadPage.length > 1
      ? loadPage(cursor, { signal })
      : (loadPage as (cursor: string) => Promise<Page<Item>>)(cursor));
  } catch (error) {
    const delay = retryDelay(error, attempt);
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    if (delay === undefined || signal.aborted) throw error;
    return requestPage(loadPage, cursor, signal, attempt + 1);
  }
  if (!Array.isArray(page?.items)) throw new Error('loadPage answered with no page');
  return page;
}
