import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { restoredEvent } from '../restore/restored-event.ts';
import { expectPosts, getLoadMore, renderFeed, resetBrowser, tick } from '../test-feed.tsx';

vi.mock(import('../restore/scroll-restoration.ts'), () => {
  throw new Error('The chunk is gone.');
});

resetBrowser();

test('loads more where scroll restoration fails to load', async () => {
  const { unmount } = renderFeed();
  fireEvent.click(getLoadMore());
  await expectPosts(8);
  await tick();
  fireEvent.click(getLoadMore());
  await expectPosts(12);
  expect(history.state).toBeNull();
  expect(unmount).not.toThrow();
});

test('shows the page at once that was hidden for scroll restoration', async () => {
  const shown = vi.fn<() => void>();
  addEventListener(restoredEvent, shown, { once: true });
  history.replaceState({ broadsheetFeed: 1 }, '');
  renderFeed();
  await vi.waitFor(() => expect(shown).toHaveBeenCalled());
});
