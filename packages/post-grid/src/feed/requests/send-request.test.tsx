import type { Page } from '@broadsheet/content';
import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { Activity, StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { PostFeed } from '../post-feed.tsx';
import { expectPosts, getLoadMore, pageAt, resetBrowser, tick } from '../test-feed.tsx';

resetBrowser();

describe('a feed that an Activity hides', () => {
  function answered(count: number) {
    let answer!: () => void;
    const asked = vi.fn<(cursor: string, options: { signal: AbortSignal }) => Promise<Page>>(
      (cursor, _options) =>
        new Promise((resolve) => (answer = () => resolve(pageAt(Number(cursor))))),
    );
    const feed = (mode: 'visible' | 'hidden') => (
      <StrictMode>
        <Activity mode={mode}>
          <PostFeed initialPage={pageAt(count)} loadPage={asked} />
        </Activity>
      </StrictMode>
    );
    return { asked, feed, answer: () => act(async () => answer()) };
  }

  test('shows the page that loads meanwhile when it is shown again, with one request', async () => {
    const { asked, feed, answer } = answered(1);
    const { rerender } = render(feed('visible'));
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    rerender(feed('hidden'));
    await tick();
    expect(asked.mock.calls[0]![1].signal.aborted).toBe(false);
    rerender(feed('visible'));
    await tick();
    await answer();
    await expectPosts(8);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(getLoadMore().getAttribute('aria-busy')).toBeNull();
  });

  test('appends a page that comes while it is hidden', async () => {
    const { asked, feed, answer } = answered(1);
    const { rerender } = render(feed('visible'));
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    rerender(feed('hidden'));
    await answer();
    rerender(feed('visible'));
    await expectPosts(8);
    expect(asked).toHaveBeenCalledTimes(1);
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    await answer();
    await expectPosts(12);
  });

  test('aborts the request when it unmounts while it is hidden', async () => {
    const { asked, feed } = answered(1);
    const { rerender, unmount } = render(feed('visible'));
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    rerender(feed('hidden'));
    await tick();
    unmount();
    await tick();
    expect(asked.mock.calls[0]![1].signal.aborted).toBe(true);
  });
});
