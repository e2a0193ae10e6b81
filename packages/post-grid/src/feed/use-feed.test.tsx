import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import {
  expectPosts,
  getLoadMore,
  getTitles,
  pageAt,
  renderFeed,
  resetBrowser,
  tick,
} from './test-feed.tsx';

vi.mock(import('./behavior/feed-behavior.ts'), () => {
  throw new Error('The chunk is gone.');
});

resetBrowser();

describe('a feed whose behavior fails to load', () => {
  // jsdom can go to a fragment, and nowhere else.
  const renderWithFragment = () =>
    renderFeed({ initialPage: { ...pageAt(1), next: { cursor: '2', href: '#page-2' } } });

  test('follows the plain link on a click', async () => {
    vi.stubGlobal('fetch', async () => new Response());
    renderWithFragment();
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(location.hash).toBe('#page-2'));
  });

  test.each([
    ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['nobody answers', () => Promise.reject(new DOMException('', 'TimeoutError'))],
  ])('stays and shows an alert on a click when %s, and can be asked again', async (_name, fail) => {
    vi.stubGlobal('fetch', fail);
    renderWithFragment();
    fireEvent.click(getLoadMore());
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toBe(
        'More posts could not be loaded; please try again.',
      ),
    );
    expect(location.hash).toBe('');
    expect(getTitles()).toHaveLength(4);
    vi.stubGlobal('fetch', async () => new Response());
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(location.hash).toBe('#page-2'));
  });

  test.each(['focus', 'pointerEnter'] as const)('does nothing on %s', async (event) => {
    renderFeed();
    fireEvent[event](getLoadMore());
    await tick();
    expect(getLoadMore().getAttribute('href')).toBe('?page=2');
    await expectPosts(4);
  });

  test('begins at the first page where there is something to restore', async () => {
    history.replaceState({ broadsheetFeed: 1 }, '');
    renderFeed();
    await tick();
    expect(getTitles()).toHaveLength(4);
  });
});
