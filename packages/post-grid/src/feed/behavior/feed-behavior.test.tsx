import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
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
