import type { Page } from '@broadsheet/content';
import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { getLoadMore, renderFeed, resetBrowser } from '../test-feed.tsx';

resetBrowser();

/** Clicks the link. Whether the browser would follow it. */
function followsClick(init: MouseEventInit = {}): boolean {
  const click = createEvent.click(getLoadMore(), init);
  let isFollowed = false;
  // jsdom cannot follow a link.
  const stop = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, { once: true });
  fireEvent(getLoadMore(), click);
  return isFollowed;
}

test('a click follows the link when a page has been awaited for more than a second', async () => {
  const loadPage = vi.fn<() => Promise<Page>>(() => new Promise(() => {}));
  const clock = vi.spyOn(performance, 'now');
  renderFeed({ loadPage });
  fireEvent.click(getLoadMore());
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Loading more posts'));
  const since = performance.now();
  expect(followsClick()).toBe(false);
  expect(followsClick({ ctrlKey: true })).toBe(true);
  clock.mockReturnValue(since + 1001);
  expect(followsClick()).toBe(true);
  expect(loadPage).toHaveBeenCalledTimes(1);
  clock.mockRestore();
});
