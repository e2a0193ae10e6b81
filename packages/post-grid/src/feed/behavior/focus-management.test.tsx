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
    renderFeed({ loadPage: () => Promise.reject({ status: 404 }) });
    getLoadMore().focus();
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Try again'));
  });

  test('stays on the text at the end when the last page has nothing new, and the end is said', async () => {
    for (const items of [[], articles.slice(0, 4)]) {
      const { unmount } = renderFeed({ loadPage: async () => ({ items, next: null }) });
      getLoadMore().focus();
      fireEvent.click(getLoadMore());
      await waitFor(() => expect(screen.getByRole('status').textContent).toContain('the end'));
      expect(screen.getByRole('status').textContent).not.toContain('added');
      expect(document.activeElement?.textContent).toBe('You have reached the end.');
      unmount();
    }
  });

  test('stays on the link when three pages have nothing new, and that is said', async () => {
    let cursor = 2;
    const loadPage = async () => ({ ...pageAt(1), next: { cursor: `${++cursor}`, href: '?' } });
    renderFeed({ loadPage });
    getLoadMore().focus();
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^0 posts added\./));
    expect(document.activeElement).toBe(getLoadMore());
  });
});

describe('a list that other scripts change', () => {
  const changes: [string, (list: HTMLElement) => void][] = [
    ['removes the first post', (list) => list.firstElementChild!.remove()],
    ['removes the last post', (list) => list.lastElementChild!.remove()],
    ['removes all posts', (list) => list.replaceChildren()],
    ['inserts an ad at the beginning', (list) => list.prepend(document.createElement('li'))],
    ['inserts an ad at the end', (list) => list.append(document.createElement('li'))],
    [
      'inserts ads everywhere',
      (list) => [...list.children].forEach((item) => item.before(document.createElement('li'))),
    ],
    ['reverses the posts', (list) => list.append(...[...list.children].toReversed())],
    [
      'wraps the list and the link',
      (list) => {
        const [box, other] = [document.createElement('div'), document.createElement('div')];
        list.replaceWith(box);
        box.append(list);
        const link = getLoadMore();
        link.replaceWith(other);
        other.append(document.createElement('a'), link);
      },
    ],
  ];

  test.each(changes)(
    'still loads more, with the focus on the first new post, when one %s',
    async (_name, change) => {
      renderFeed();
      change(screen.getByRole('list'));
      getLoadMore().focus();
      fireEvent.click(getLoadMore());
      await waitFor(() => expect(document.activeElement?.textContent).toBe(articles[4]!.title));
      fireEvent.click(getLoadMore());
      await waitFor(() => expect(screen.getByText(articles[11]!.title)).toBeDefined());
    },
  );
});
