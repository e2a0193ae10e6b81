import { latest } from '@internal/fixtures';
import type { Page } from '@broadsheet/content';
import { describeConformance, findMarkupErrors } from '@internal/testing';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import type { FeedItem } from '../types.ts';
import { PostFeed } from './post-feed.tsx';
import { renderPosts } from './render-posts.tsx';
import {
  articles,
  expectPosts,
  getLoadMore,
  getTitles,
  getTitlesOf,
  loadPage,
  pageAt,
  renderFeed,
  resetBrowser,
  tick,
} from './test-feed.tsx';

resetBrowser();

describe('PostFeed', () => {
  describeConformance(
    PostFeed,
    { initialPage: pageAt(1), loadPage, heading: 'The latest', newerHref: '/?page=1' },
    {
      labels: {
        more: undefined,
        retry: undefined,
        loading: undefined,
        error: undefined,
        added: undefined,
        shown: undefined,
        end: undefined,
        newer: undefined,
      },
    },
  );

  test('shows the first page and a link to the next', () => {
    renderFeed({ heading: 'The latest' });
    expect(getTitles()).toEqual(getTitlesOf(articles.slice(0, 4)));
    expect(getLoadMore().getAttribute('href')).toBe('?page=2');
    expect(getLoadMore().getAttribute('rel')).toBe('next');
    expect(screen.getByRole('region', { name: 'The latest' })).toBeDefined();
  });

  test('renders the posts, the link to the next page and the link to newer posts on the server', async () => {
    const html = renderToStaticMarkup(
      <PostFeed initialPage={pageAt(2)} loadPage={loadPage} newerHref="/?page=1" />,
    );
    expect(await findMarkupErrors(html)).toEqual([]);
    document.body.innerHTML = html;
    expect(getTitles()).toEqual(getTitlesOf(articles.slice(4, 8)));
    expect(getLoadMore().getAttribute('href')).toBe('?page=3');
    expect(screen.getByRole('link', { name: 'Newer posts' }).getAttribute('rel')).toBe('prev');
  });

  test('appends the next page and says how many posts were added', async () => {
    renderFeed();
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(getTitles()).toEqual(getTitlesOf(articles.slice(0, 8)));
    expect(screen.getByRole('status').textContent).toBe('4 posts added. Showing 8 of 12.');
    expect(getLoadMore().getAttribute('href')).toBe('?page=3');
  });

  test('replaces the link by text at the end of the feed', async () => {
    renderFeed({ initialPage: pageAt(2) });
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(screen.queryByRole('link', { name: 'Show more posts' })).toBeNull();
    const [said, text] = screen.getAllByText('You have reached the end.');
    expect(text!.getAttribute('href')).toBeNull();
    // How many were added, then the end, in the live region and on the page.
    const status = screen.getByRole('status');
    expect(status.contains(said!)).toBe(true);
    expect(status.textContent).toBe('4 posts added. Showing 8 of 12. You have reached the end.');
    expect(status.compareDocumentPosition(text!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('has neither link nor status when the first page is the last', () => {
    renderFeed({ initialPage: { items: latest, next: null } });
    expect(screen.queryByRole('status')).toBeNull();
    expect(getTitles()).toHaveLength(9);
  });

  test('counts in the plural forms and digits of the locale', async () => {
    renderFeed({
      locale: 'ar',
      labels: {
        added: { two: 'مقالتان', few: '{count} مقالات', other: '{count} مقالة' },
        shown: '{count} / {total}',
      },
    });
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(screen.getByRole('status').textContent).toMatch(/^(4|٤) مقالات (8|٨) \/ (12|١٢)$/);
  });

  test('is busy while it loads, and sends one request however often it is clicked', async () => {
    let answer!: (page: Page) => void;
    const slow = vi.fn<typeof loadPage>(() => new Promise<Page>((resolve) => (answer = resolve)));
    renderFeed({ loadPage: slow });
    for (let click = 0; click < 5; click++) fireEvent.click(getLoadMore());
    await waitFor(() => expect(getLoadMore().getAttribute('aria-busy')).toBe('true'));
    fireEvent.click(getLoadMore());
    expect(getLoadMore().hasAttribute('disabled')).toBe(false);
    expect(screen.getByRole('status').textContent).toBe('Loading more posts');
    const standIns = screen.getAllByRole('listitem', { hidden: true }).slice(4);
    expect(standIns.map((item) => item.ariaHidden)).toEqual(['true', 'true', 'true', 'true']);
    await act(async () => answer(pageAt(2)));
    await expectPosts(8);
    expect(slow).toHaveBeenCalledTimes(1);
    expect(getLoadMore().getAttribute('aria-busy')).toBeNull();
  });

  test.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])(
    'leaves a click with %s to the browser',
    (key) => {
      renderFeed();
      // jsdom cannot follow a link; what matters is that nobody else took the click.
      const stop = (event: Event) => {
        expect(event.defaultPrevented).toBe(false);
        event.preventDefault();
      };
      window.addEventListener('click', stop, { once: true });
      fireEvent.click(getLoadMore(), { [key]: true });
      expect(getTitles()).toHaveLength(4);
      expect(getLoadMore().getAttribute('aria-busy')).toBeNull();
    },
  );

  describe('a page that fails to load', () => {
    test('keeps the posts and the link and shows an alert; a retry goes on', async () => {
      const once = vi.fn<typeof loadPage>(loadPage).mockRejectedValueOnce({ status: 404 });
      renderFeed({ loadPage: once });
      const before = screen.getAllByRole('article');
      fireEvent.click(getLoadMore());
      await waitFor(() =>
        expect(screen.getByRole('alert').textContent).toBe(
          'More posts could not be loaded; please try again.',
        ),
      );
      expect(screen.getAllByRole('article')).toEqual(before);
      expect(getLoadMore('Try again').getAttribute('href')).toBe('?page=2');
      fireEvent.click(getLoadMore('Try again'));
      await expectPosts(8);
      expect(screen.getByRole('alert').textContent).toBe('');
      expect(screen.getAllByRole('article').slice(0, 4)).toEqual(before);
    });

    test.each([null, {}, { items: 4 }])('is also an answer of %j', async (answer) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      renderFeed({ loadPage: async () => answer as never });
      fireEvent.click(getLoadMore());
      await waitFor(() => expect(getLoadMore('Try again')).toBeDefined());
    });
  });

  test('tells onError of what loadPage threw, and onLoad of the page that comes after', async () => {
    const onLoad = vi.fn<(page: Page<FeedItem>) => void>();
    const onError = vi.fn<(error: unknown) => void>();
    const failing = vi.fn(loadPage).mockRejectedValueOnce({ status: 404 });
    renderFeed({ loadPage: failing, onLoad, onError });
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(onError.mock.calls).toEqual([[{ status: 404 }]]));
    expect(onLoad).not.toHaveBeenCalled();
    fireEvent.click(getLoadMore('Try again'));
    await expectPosts(8);
    expect(onLoad.mock.calls).toEqual([[pageAt(2)]]);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('warns in development of another initialPage without another resetKey', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { rerender } = renderFeed();
    rerender(<PostFeed initialPage={pageAt(1)} loadPage={loadPage} />);
    expect(warn).not.toHaveBeenCalled();
    rerender(<PostFeed initialPage={pageAt(3)} loadPage={loadPage} />);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('resetKey')]]);
    expect(getTitles()).toEqual(getTitlesOf(articles.slice(0, 4)));
    warn.mockRestore();
  });

  test('starts again with another resetKey, and drops the answer to the old request', async () => {
    let answer!: (page: Page) => void;
    const slow = () => new Promise<Page>((resolve) => (answer = resolve));
    const { rerender } = renderFeed({ loadPage: slow, resetKey: 'all' });
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(getLoadMore().getAttribute('aria-busy')).toBe('true'));
    const others = pageAt(1, articles.slice(6));
    rerender(<PostFeed initialPage={others} loadPage={loadPage} resetKey="some" />);
    await act(async () => answer(pageAt(2)));
    expect(getTitles()).toEqual(getTitlesOf(others.items));
    expect(getLoadMore().getAttribute('aria-busy')).toBeNull();
  });

  test('aborts the request when it unmounts', async () => {
    let signal!: AbortSignal;
    const { unmount } = renderFeed({
      loadPage: (_cursor, options) => {
        ({ signal } = options);
        return new Promise<Page>(() => {});
      },
    });
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(signal).toBeDefined());
    unmount();
    await tick();
    expect(signal.aborted).toBe(true);
  });

  test('sends one request in StrictMode', async () => {
    const counted = vi.fn<typeof loadPage>(loadPage);
    render(
      <StrictMode>
        <PostFeed initialPage={pageAt(1)} loadPage={counted} />
      </StrictMode>,
    );
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test('is independent of another feed on the page', async () => {
    render(
      <>
        <PostFeed heading="One" initialPage={pageAt(1)} loadPage={loadPage} />
        <PostFeed heading="Two" initialPage={pageAt(1)} loadPage={loadPage} />
      </>,
    );
    const [first, second] = screen.getAllByRole('link', { name: 'Show more posts' });
    fireEvent.click(second!);
    await expectPosts(12);
    expect(first!.getAttribute('href')).toBe('?page=2');
    expect(screen.getAllByRole('status')[0]!.textContent).toBe('');
  });

  test('leaves out the posts of excludeIds', async () => {
    renderFeed({ excludeIds: [articles[0]!.id, articles[5]!.id] });
    fireEvent.click(getLoadMore());
    await expectPosts(6);
    expect(getTitles()).not.toContain(articles[5]!.title);
  });

  describe('rendered posts', () => {
    test('are shown as they are', async () => {
      renderFeed({
        initialPage: renderPosts(pageAt(1), { headingLevel: 2 }),
        loadPage: async (cursor) => renderPosts(await loadPage(cursor), { headingLevel: 2 }),
      });
      fireEvent.click(getLoadMore());
      await expectPosts(8);
      expect(getTitles()).toEqual(getTitlesOf(articles.slice(0, 8)));
    });

    test('may be elements, identified by their keys', async () => {
      const elements = (from: number) => ({
        items: articles.slice(from, from + 4).map(({ id, title, href }) => (
          <h2 key={id}>
            <a href={href}>{title}</a>
          </h2>
        )),
        next: { cursor: `${from + 4}`, href: '?page=2' },
      });
      renderFeed({ initialPage: elements(0), loadPage: async () => elements(2) });
      fireEvent.click(getLoadMore());
      await expectPosts(6);
      expect(getTitles()).toEqual(getTitlesOf(articles.slice(0, 6)));
    });
  });

  describe('bad input', () => {
    test.each([undefined, null, {}, { items: [] }, { items: [null, { id: 'x' }], next: null }])(
      'a first page of %j shows no items and does not throw',
      (initialPage) => {
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        const { container } = renderFeed({ initialPage: initialPage as never });
        expect(container.querySelectorAll('li')).toHaveLength(0);
      },
    );

    test('an unsafe URL of the next page is replaced by #, and the link still loads it', async () => {
      renderFeed({
        initialPage: { ...pageAt(1), next: { cursor: '2', href: 'javascript:alert(1)' } },
      });
      expect(getLoadMore().getAttribute('href')).toBe('#');
      fireEvent.click(getLoadMore());
      await expectPosts(8);
    });
  });

  test('renders the same HTML on the server after the behavior was loaded', async () => {
    const html = renderToString(<PostFeed initialPage={pageAt(1)} loadPage={loadPage} />);
    renderFeed();
    fireEvent.click(getLoadMore());
    await expectPosts(8);
    expect(renderToString(<PostFeed initialPage={pageAt(1)} loadPage={loadPage} />)).toBe(html);
  });
});
