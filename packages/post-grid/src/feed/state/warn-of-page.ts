import { warnInDevelopment, type Page } from '@broadsheet/content';
import { getId } from './feed-item.ts';

declare const process: { env: { NODE_ENV?: string } };

// As in `warnInDevelopment`: a bundler for production leaves nothing of these functions.

/** Warns in development of an `initialPage` that cannot be shown. */
export function warnOfPage(page: Page<object>): void {
  try {
    if (process.env.NODE_ENV !== 'production') checkPage(page);
  } catch (error) {
    ignoreMissingProcess(error);
  }
}

interface Pages {
  readonly pages: readonly Page<object>[];
}

/** Warns in development of an `initialPage` that is not shown because there was another. */
export function warnOfOtherFeed(initialFeed: Pages, feed: Pages): void {
  try {
    if (process.env.NODE_ENV !== 'production') checkFeed(initialFeed, feed);
  } catch (error) {
    ignoreMissingProcess(error);
  }
}

function ignoreMissingProcess(error: unknown): void {
  if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
}

function checkPage(page: Page<object>): void {
  if (!Array.isArray(page?.items)) {
    warnInDevelopment('PostFeed', '`initialPage` is no page; write { items, next }.');
  } else if (page.next && !page.next.href) {
    warnInDevelopment(
      'PostFeed',
      'without JavaScript there is no next page; give `next` a `href`.',
    );
  }
}

function checkFeed(initialFeed: Pages, feed: Pages): void {
  const shown = new Set(getIds(feed));
  const given = getIds(initialFeed);
  if (shown.size > 0 && given.length > 0 && !given.some((id) => shown.has(id))) {
    warnInDevelopment(
      'PostFeed',
      'another `initialPage` is not shown; give it another `resetKey` too.',
    );
  }
}

function getIds({ pages }: Pages): string[] {
  return pages.flatMap((page) => page?.items ?? []).map((item) => getId(Object(item)));
}
