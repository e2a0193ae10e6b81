import type { Page } from '@broadsheet/content';
import type { LoadPage } from '../../types.ts';
import { getRetryDelay } from './retry.ts';

/**
 * Loads a page, with retries where they may help (see `getRetryDelay`), until `signal` is aborted. An answer that is no page
 * is an error.
 */
export async function requestPage<Item>(
  loadPage: LoadPage<Item>,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<Item>> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await callLoadPage(loadPage, cursor, signal);
    } catch (error) {
      const delay = getRetryDelay(error, attempt);
      if (delay === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (signal.aborted) throw error;
    }
  }
}

async function callLoadPage<Item>(
  loadPage: LoadPage<Item>,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<Item>> {
  const call = loadPage as (
    cursor: string,
    options?: { signal: AbortSignal },
  ) => Promise<Page<Item>>;
  const page = await (loadPage.length > 1 ? call(cursor, { signal }) : call(cursor));
  if (!Array.isArray(page?.items)) throw new Error('loadPage answered with no page');
  return page;
}
