import { manyArticles } from '@internal/fixtures';
import type { Page } from '@broadsheet/content';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { FeedItem } from '../../types.ts';
import { renderPosts } from '../render-posts.tsx';
import {
  articles,
  expectPosts,
  expectSaved,
  getLoadMore,
  getTitles,
  getTitlesOf,
  loadPage,
  pageAt,
  renderFeed,
  resetBrowser,
  tick,
} from '../test-feed.tsx';

resetBrowser();

describe('scroll restoration', () => {
  test('restores the posts and the scroll position without a request', async () => {
    const { unmount } = renderFeed({ heading: 'The latest' });
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    await expectSaved();
    vi.stubGlobal('scrollY', 1234);
    window.dispatchEvent(new Event('scrollend'));
    unmount();
    await tick();

    const counted = vi.fn<typeof loadPage>(loadPage);
    renderFeed({ heading: 'The latest', loadPage: counted });
    // Before anything is painted: no waiting here.
    expect(getTitles()).toEqual(getTitlesOf(articles.slice(0, 8)));
    expect(scrollTo).toHaveBeenLastCalledWith(0, 1234);
    expect(counted).not.toHaveBeenCalled();
    expect(getLoadMore().getAttribute('href')).toBe('?page=3');
    expect(screen.getByRole('status').textContent).toBe('Showing 8 of 12.');
  });

  test.each([
    ['another feed', { heading: 'Something else' }],
    ['another filter', { heading: 'The latest', resetKey: 'science' }],
    ['a feed with restore={false}', { heading: 'The latest', restore: false }],
  ])('does not restore %s', async (_name, props) => {
    const { unmount } = renderFeed({ heading: 'The latest' });
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    await expectSaved();
    unmount();
    await tick();
    renderFeed(props);
    expect(getTitles()).toHaveLength(4);
  });

  test('does not restore in another entry of the session history', async () => {
    const { unmount } = renderFeed();
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    await expectSaved();
    unmount();
    await tick();
    history.pushState(null, '', '/');
    renderFeed();
    expect(getTitles()).toHaveLength(4);
  });

  test('stores at most two hundred posts, and requests the rest again', async () => {
    const many = manyArticles(300);
    const first = { items: many.slice(0, 150), next: { cursor: '1', href: '?page=2' } };
    const rest = vi.fn<typeof loadPage>(async () => ({ items: many.slice(150), next: null }));
    const { unmount } = renderFeed({ initialPage: first, loadPage: rest });
    fireEvent.click(getLoadMore());
    await expectPosts(300);
    await expectSaved();
    unmount();
    await tick();
    const [stored] = Object.values(sessionStorage).map((text) => JSON.parse(text as string));
    expect(stored.pages.map(({ items }: Page) => items.length)).toEqual([150]);
    renderFeed({ initialPage: first, loadPage: rest });
    expect(getTitles()).toHaveLength(150);
    await expectPosts(300);
    expect(rest).toHaveBeenCalledTimes(2);
  });

  test('requests posts again, page by page, that were rendered on a server and cannot be stored', async () => {
    const asked: string[] = [];
    const rendered = async (cursor: string) => (
      asked.push(cursor),
      renderPosts(await loadPage(cursor))
    );
    const props = { initialPage: renderPosts(pageAt(1)), loadPage: rendered };
    const { unmount } = renderFeed(props);
    for (const count of [8, 12]) {
      fireEvent.click(getLoadMore());
      await expectPosts(count);
    }
    await expectSaved();
    unmount();
    await tick();
    expect(asked.splice(0)).toEqual(['2', '3']);
    renderFeed(props);
    await expectPosts(12);
    expect(getTitles()).toEqual(getTitlesOf(articles));
    expect(asked).toEqual(['2', '3']);
  });

  test('requests nothing where the feed begins elsewhere now', async () => {
    const asked: string[] = [];
    const rendered = async (cursor: string) => (
      asked.push(cursor),
      renderPosts(await loadPage(cursor))
    );
    const { unmount } = renderFeed({ initialPage: renderPosts(pageAt(1)), loadPage: rendered });
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    await expectSaved();
    unmount();
    await tick();
    renderFeed({ initialPage: renderPosts(pageAt(2)), loadPage: rendered });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(getTitles()).toEqual(getTitlesOf(articles.slice(4, 8)));
    expect(asked).toEqual(['2']);
  });

  test('stops at a page that fails to load, and offers a retry', async () => {
    const failing = vi.fn<(cursor: string) => Promise<Page<FeedItem>>>(async (cursor) =>
      renderPosts(await loadPage(cursor)),
    );
    const props = { initialPage: renderPosts(pageAt(1)), loadPage: failing };
    const { unmount } = renderFeed(props);
    for (const count of [8, 12]) {
      fireEvent.click(getLoadMore());
      await expectPosts(count);
    }
    await expectSaved();
    unmount();
    await tick();
    failing.mockImplementation(() => Promise.reject(new Error('Gone')));
    renderFeed(props);
    await waitFor(() => expect(getLoadMore('Try again').getAttribute('href')).toBe('?page=2'));
    expect(getTitles()).toHaveLength(4);
    expect(failing).toHaveBeenCalledTimes(3);
  });

  test('does not throw when the storage is full or forbidden', async () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new DOMException('', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    });
    history.replaceState({ broadsheetFeed: 1 }, '');
    const { unmount } = renderFeed();
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(unmount).not.toThrow();
    await tick();
  });
});

describe('updateUrl', () => {
  test('replaces the URL by that of the last page, and keeps the history state of the router', async () => {
    history.replaceState({ router: 'its own' }, '', '/blog');
    renderFeed({ updateUrl: true });
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    await waitFor(() => expect(location.search).toBe('?page=2'));
    fireEvent.click(getLoadMore());
    await expectPosts(12);
    await waitFor(() => expect(location.pathname + location.search).toBe('/blog?page=3'));
    expect(history.state).toMatchObject({ router: 'its own' });
  });

  test('does not change the URL otherwise', async () => {
    renderFeed();
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(location.search).toBe('');
  });
});
