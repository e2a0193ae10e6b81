import { manyArticles } from '@internal/fixtures';
import type { Article, Page } from '@broadsheet/content';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { PostFeed, type PostFeedProps } from './post-feed.tsx';

// A lazy module may take seconds on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

export const articles = manyArticles(12);

/** Pages of four, as a source answers them. */
export async function loadPage(cursor: string): Promise<Page> {
  return pageAt(Number(cursor));
}

export function pageAt(number: number, posts: Article[] = articles): Page {
  const next = number * 4 < posts.length ? `${number + 1}` : undefined;
  return {
    items: posts.slice((number - 1) * 4, number * 4),
    next: next ? { cursor: next, href: `?page=${next}` } : null,
    total: posts.length,
  };
}

export function renderFeed(props: Partial<PostFeedProps> = {}) {
  return render(<PostFeed initialPage={pageAt(1)} loadPage={loadPage} {...props} />);
}

export const getLoadMore = (name = 'Show more posts') => screen.getByRole('link', { name });
export const getTitles = () =>
  [...document.querySelectorAll('li:not([aria-hidden])')].map(
    (item) => item.querySelector('h2, h3')?.textContent,
  );
export const getTitlesOf = (posts: readonly Article[]) => posts.map(({ title }) => title);
export const expectPosts = (count: number) =>
  waitFor(() => expect(getTitles()).toHaveLength(count));
export const tick = () => act(async () => {});
/** Waits until scroll restoration is loaded and has tagged the history entry. */
export const expectSaved = () => waitFor(() => expect(history.state?.broadsheetFeed).toBeDefined());

/** Before each test: an empty storage and session history, and a window that does not scroll. */
export function resetBrowser() {
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, '', '/');
    vi.stubGlobal('scrollTo', vi.fn<typeof scrollTo>());
    vi.stubGlobal('scrollBy', vi.fn<typeof scrollBy>());
  });
  afterEach(() => void vi.unstubAllGlobals());
}
