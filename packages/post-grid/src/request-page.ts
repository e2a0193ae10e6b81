import type { Page } from '@broadsheet/content';
import { retryDelay } from './retry.ts';

/**
 * Answers with the page at a cursor. A function that declares both parameters is given the signal; one that declares the cursor alone
 * is not, as nothing but plain data may be passed to a server function.
 */
export type LoadPage<Item> = (
  cursor: string,
  options: { signal: AbortSignal },
) => Promise<Page<Item>>;

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
    const call = loadPage as (
      cursor: string,
      options?: { signal: AbortSignal },
    ) => Promise<Page<Item>>;
    page = await (loadPage.length > 1 ? call(cursor, { signal }) : call(cursor));
  } catch (error) {
    const delay = retryDelay(error, attempt);
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    if (delay === undefined || signal.aborted) throw error;
    return requestPage(loadPage, cursor, signal, attempt + 1);
  }
  if (!Array.isArray(page?.items)) throw new Error('loadPage answered with no page');
  return page;
}
