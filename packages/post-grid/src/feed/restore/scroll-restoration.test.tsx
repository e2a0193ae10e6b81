import { manyArticles } from '@internal/fixtures';
import type { Page } from '@broadsheet/content';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { FeedItem } from '../../types.ts';
import { renderPosts } from '../render-posts.tsx';
import { clearFeedMemory } from './feed-memory.ts';
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
    expect(scrollTo).toHaveBeenLastCalledWith({ top: 1234, behavior: 'instant' });
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
    failing.mockImplementation(() => Promise.reject({ status: 410 }));
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

/** Loads a second page, leaves, and comes back to a feed with other props. */
async function leaveAndComeBack(
  first: Parameters<typeof renderFeed>[0],
  meanwhile: () => unknown,
  second: Parameters<typeof renderFeed>[0] = first,
) {
  const { unmount } = renderFeed(first);
  fireEvent.click(getLoadMore());
  await expectPosts(8);
  await expectSaved();
  unmount();
  await tick();
  await meanwhile();
  return renderFeed(second);
}

const getKeys = () => Object.keys(sessionStorage).filter((key) => key.startsWith('broadsheetFeed'));

describe('what the server sends now', () => {
  test('wins over what was stored', async () => {
    const [first, , ...rest] = pageAt(1).items;
    const items = [{ ...first!, title: 'Corrected' }, ...rest];
    await leaveAndComeBack({}, () => {}, { initialPage: { ...pageAt(1), items, total: 11 } });
    expect(getTitles()).toEqual([
      'Corrected',
      ...getTitlesOf([...articles.slice(2, 4), ...articles.slice(4, 8)]),
    ]);
    expect(screen.getByRole('status').textContent).toBe('Showing 7 of 11.');
  });
});

describe('what is stored', () => {
  const valid = {
    version: 1,
    pages: [pageAt(1), pageAt(2)],
    count: 2,
    first: articles.slice(0, 4).map(({ id }) => id),
  };
  const stored = (change: object) => JSON.stringify({ ...valid, ...change });

  test.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a number', '4'],
    ['a text', '"pages"'],
    ['a list', '[]'],
    ['no version', stored({ version: undefined })],
    ['another version', stored({ version: 2 })],
    ['no pages', stored({ pages: undefined })],
    ['pages that are none', stored({ pages: [null, 4] })],
    ['pages without items', stored({ pages: [pageAt(1), { next: null }] })],
    ['items that are none', stored({ pages: [pageAt(1), { items: [null, 4, 'a'], next: null }] })],
    ['items without a title', stored({ pages: [pageAt(1), { items: [{ id: 'a' }], next: null }] })],
    [
      'titles that are no text',
      stored({ pages: [pageAt(1), { items: [{ id: 'a', title: {} }], next: null }] }),
    ],
    [
      'nodes, which cannot be stored',
      stored({ pages: [pageAt(1), { items: [{ id: 'a', node: { type: 'p' } }], next: null }] }),
    ],
    [
      'elements, which cannot be stored',
      stored({ pages: [pageAt(1), { items: [{ key: 'a', $$typeof: 'x' }], next: null }] }),
    ],
    ['a next page that is none', stored({ pages: [pageAt(1), { items: [], next: '3' }] })],
    ['no count', stored({ count: '2' })],
    ['no first ids', stored({ first: null })],
    ['a position that is none', stored({ position: { y: 'top' } })],
  ])('is dropped when it has the shape of another release: %s', async (_name, text) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    history.replaceState({ broadsheetFeed: 5 }, '');
    sessionStorage.setItem('broadsheetFeed 5 undefined undefined', text);
    renderFeed();
    await new Promise((resolve) => setTimeout(resolve));
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(getTitles()).toEqual(getTitlesOf(articles.slice(0, 8)));
  });

  test('is restored when it has the shape of this release', async () => {
    history.replaceState({ broadsheetFeed: 5 }, '');
    sessionStorage.setItem('broadsheetFeed 5 undefined undefined', stored({}));
    renderFeed();
    await expectPosts(8);
    expect(getTitles()).toEqual(getTitlesOf(articles.slice(0, 8)));
  });

  test('is that of twenty entries of the session history at most; the oldest are removed', async () => {
    sessionStorage.setItem('theirs', 'stays');
    for (let entry = 1; entry <= 30; entry++) {
      sessionStorage.setItem(`broadsheetFeed ${entry} undefined undefined`, stored({}));
    }
    await leaveAndComeBack({}, () => {});
    const entries = getKeys().map((key) => Number(key.split(' ')[1]));
    expect(entries).toHaveLength(20);
    expect(entries.filter((entry) => entry <= 11)).toEqual([]);
    expect(sessionStorage.getItem('theirs')).toBe('stays');
  });

  test('makes room when the storage is full', async () => {
    for (const entry of [1, 2, 3]) {
      sessionStorage.setItem(`broadsheetFeed ${entry} undefined undefined`, stored({}));
    }
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await leaveAndComeBack({}, () => {});
    setItem.mockRestore();
    expect(getKeys()).toHaveLength(1);
    expect(getTitles()).toHaveLength(8);
  });
});

describe('clearFeedMemory', () => {
  test('removes what feeds have stored, and nothing else', async () => {
    sessionStorage.setItem('theirs', 'stays');
    await leaveAndComeBack({}, clearFeedMemory);
    expect(getTitles()).toHaveLength(4);
    expect(Object.keys(sessionStorage)).toEqual(['theirs']);
  });

  test('removes what a feed of the page would store when it is left', async () => {
    const { unmount } = renderFeed();
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    await expectSaved();
    clearFeedMemory();
    fireEvent.click(getLoadMore());
    await expectPosts(12);
    window.dispatchEvent(new Event('pagehide'));
    unmount();
    await tick();
    expect(getKeys()).toEqual([]);
  });

  test('does not throw where the storage is forbidden', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(clearFeedMemory).not.toThrow();
  });
});

describe('the state of the session history', () => {
  test.each([['a text'], [7], [['a', 'list']], [new Date(0)], [true]])(
    'of a host stays as it is when it is %j',
    async (state) => {
      history.replaceState(state, '');
      renderFeed({ updateUrl: true });
      fireEvent.click(getLoadMore());
      await expectPosts(8);
      await waitFor(() => expect(location.search).toBe('?page=2'));
      expect(history.state).toEqual(state);
    },
  );
});

test('a feed without posts, whose next pages have none, can be clicked and left', async () => {
  let cursor = 2;
  const none = () => ({ items: [], next: { cursor: `${++cursor}`, href: '?page=2' } });
  const { unmount } = renderFeed({ initialPage: none(), loadPage: async () => none() });
  fireEvent.click(getLoadMore());
  await expectSaved();
  fireEvent.click(getLoadMore());
  window.dispatchEvent(new Event('pagehide'));
  unmount();
  await tick();
  renderFeed({ initialPage: none(), loadPage: async () => none() });
  await tick();
  expect(getLoadMore().getAttribute('href')).toBe('?page=2');
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
