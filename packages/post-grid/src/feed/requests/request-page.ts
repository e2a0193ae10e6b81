import { warnInDevelopment, type Page } from '@broadsheet/content';
import type { LoadPage } from '../../types.ts';
import { getRetryDelay, isExpected } from './retry.ts';

/** How long one request may take, in milliseconds: a captive portal or a half-open connection never answers. */
const timeLimit = 15_000;

/**
 * Loads a page, with retries where they may help (see `getRetryDelay`), until the controller is aborted. An answer that is no page
 * is an error. None within fifteen seconds is a `TimeoutError`, with which the controller is aborted.
 */
export async function requestPage<Item>(
  loadPage: LoadPage<Item>,
  cursor: string,
  controller: AbortController,
): Promise<Page<Item>> {
  const { signal } = controller;
  for (let attempt = 0; ; attempt++) {
    try {
      return await callLoadPage(loadPage, cursor, controller);
    } catch (error) {
      const delay = getRetryDelay(error, attempt);
      if (delay === undefined) {
        if (!isExpected(error) && !signal.aborted) {
          warnInDevelopment('PostFeed', '`loadPage` failed, which `onError` is told too:', error);
        }
        throw error;
      }
      // Not all browsers at once, when a server comes back.
      const jitter = 1 + Math.random() / 4;
      await new Promise((resolve) => setTimeout(resolve, delay * jitter));
      if (signal.aborted) throw error;
    }
  }
}

async function callLoadPage<Item>(
  loadPage: LoadPage<Item>,
  cursor: string,
  controller: AbortController,
): Promise<Page<Item>> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DOMException('loadPage has not answered in time', 'TimeoutError');
      controller.abort(error);
      reject(error);
    }, timeLimit);
  });
  try {
    const page = await Promise.race([loadPage(cursor, getOptions(controller.signal)), timeout]);
    if (!Array.isArray(page?.items)) throw new Error('it answered with no page ({ items, next })');
    if (page.next?.cursor === cursor) {
      warnInDevelopment('PostFeed', '`loadPage` answered with the cursor it was given:', cursor);
    }
    return page;
  } finally {
    clearTimeout(timer!);
  }
}

/**
 * An object with the signal that may also be sent to a server function. In the browser, React's references to server functions look like
 * any function, and sending a signal throws. Of an array only the items are sent: none.
 */
function getOptions(signal: AbortSignal): { signal: AbortSignal } {
  return Object.assign([], { signal });
}
