import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  articles,
  expectPosts,
  getLoadMore,
  pageAt,
  renderFeed,
  resetBrowser,
} from '../test-feed.tsx';

resetBrowser();

describe('focus management', () => {
  test('moves from the link to the first new post', async () => {
    renderFeed();
    getLoadMore().focus();
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(document.activeElement?.textContent).toBe(articles[4]!.title);
  });

  test('moves there with the last page too, when the link has become text', async () => {
    renderFeed({ initialPage: pageAt(2) });
    getLoadMore().focus();
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(document.activeElement?.textContent).toBe(articles[8]!.title);
  });

  test('stays where it is when it is not on the link', async () => {
    renderFeed();
    fireEvent.click(getLoadMore());
    const first = screen.getByRole('link', { name: articles[0]!.title });
    first.focus();
    await expectPosts(8);
    expect(document.activeElement).toBe(first);
  });

  test('stays on the link when the page fails to load', async () => {
    renderFeed({ loadPage: () => Promise.reject(new Error('no')) });
    getLoadMore().focus();
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Try again'));
  });
});
