import { latest, manyArticles } from '@internal/fixtures';
import type { Article, Page } from '@broadsheet/content';
import { describeConformance, findMarkupErrors } from '@internal/testing';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Activity, StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FeedItem } from './feed-item.ts';
import { PostFeed, type PostFeedProps } from './post-feed.tsx';
import { renderPosts } from './render-posts.tsx';

const articles = manyArticles(12);

/** Pages of four, as a source answers them. */
async function loadPage(cursor: string): Promise<Page> {
  return pageAt(Number(cursor));
}

function pageAt(number: number, posts: Article[] = articles): Page {
  const next = number * 4 < posts.length ? `${number + 1}` : undefined;
  return {
    items: posts.slice((number - 1) * 4, number * 4),
    next: next ? { cursor: next, href: `?page=${next}` } : null,
    total: posts.length,
  };
}

function renderFeed(props: Partial<PostFeedProps> = {}) {
  return render(<PostFeed initialPage={pageAt(1)} loadPage={loadPage} {...props} />);
}

const control = (name = 'Show more posts') => screen.getByRole('link', { name });
const titles = () =>
  [...document.querySelectorAll('li:not([aria-hidden])')].map(
    (item) => item.querySelector('h2, h3')?.textContent,
  );
const titlesOf = (posts: Article[]) => posts.map(({ title }) => title);
const posts = (count: number) =>
  waitFor(() => expect(titles()).toHaveLength(count), { timeout: 4000 });
const tick = () => act(async () => {});
/** What was loaded can be put back from now on. */
const kept = () => waitFor(() => expect(history.state?.broadsheetFeed).toBeDefined());

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  vi.stubGlobal('scrollTo', vi.fn<typeof scrollTo>());
  vi.stubGlobal('scrollBy', vi.fn<typeof scrollBy>());
});
afterEach(() => void vi.unstubAllGlobals());

describe('PostFeed', () => {
  describeConformance(PostFeed, { initialPage: pageAt(1), loadPage, heading: 'The latest' });

  test('shows the first page, and a link to the next', () => {
    renderFeed({ heading: 'The latest' });
    expect(titles()).toEqual(titlesOf(articles.slice(0, 4)));
    expect(control().getAttribute('href')).toBe('?page=2');
    expect(control().getAttribute('rel')).toBe('next');
    expect(screen.getByRole('region', { name: 'The latest' })).toBeDefined();
  });

  test('says all that in the HTML of the server', async () => {
    const html = renderToStaticMarkup(
      <PostFeed initialPage={pageAt(2)} loadPage={loadPage} newerHref="/?page=1" />,
    );
    expect(await findMarkupErrors(html)).toEqual([]);
    document.body.innerHTML = html;
    expect(titles()).toEqual(titlesOf(articles.slice(4, 8)));
    expect(control().getAttribute('href')).toBe('?page=3');
    expect(screen.getByRole('link', { name: 'Newer posts' }).getAttribute('rel')).toBe('prev');
  });

  test('puts the next page after the first, and says how many have come', async () => {
    renderFeed();
    fireEvent.click(control());
    await posts(8);
    expect(titles()).toEqual(titlesOf(articles.slice(0, 8)));
    expect(screen.getByRole('status').textContent).toBe('4 more posts. Showing 8 of 12.');
    expect(control().getAttribute('href')).toBe('?page=3');
  });

  test('says so at the end, where the link was', async () => {
    renderFeed({ initialPage: pageAt(2) });
    fireEvent.click(control());
    await posts(8);
    expect(screen.queryByRole('link', { name: 'Show more posts' })).toBeNull();
    expect(screen.getByText('You have reached the end.').getAttribute('href')).toBeNull();
  });

  test('has neither link nor words where all is there from the start', () => {
    renderFeed({ initialPage: { items: latest, next: null } });
    expect(screen.queryByRole('status')).toBeNull();
    expect(titles()).toHaveLength(9);
  });

  test('counts in the language of the page', async () => {
    renderFeed({
      locale: 'ar',
      labels: {
        added: { two: 'مقالتان', few: '{count} مقالات', other: '{count} مقالة' },
        shown: '{count} / {total}',
      },
    });
    fireEvent.click(control());
    await posts(8);
    expect(screen.getByRole('status').textContent).toMatch(/^(4|٤) مقالات (8|٨) \/ (12|١٢)$/);
  });

  test('is busy while it loads, and asks once however often it is clicked', async () => {
    let answer!: (page: Page) => void;
    const slow = vi.fn<typeof loadPage>(() => new Promise<Page>((resolve) => (answer = resolve)));
    renderFeed({ loadPage: slow });
    for (let click = 0; click < 5; click++) fireEvent.click(control());
    await waitFor(() => expect(control().getAttribute('aria-busy')).toBe('true'));
    fireEvent.click(control());
    expect(control().getAttribute('aria-disabled')).toBe('true');
    expect(control().hasAttribute('disabled')).toBe(false);
    expect(screen.getByRole('status').textContent).toBe('Loading more posts');
    const standIns = screen.getAllByRole('listitem', { hidden: true }).slice(4);
    expect(standIns.map((item) => item.ariaHidden)).toEqual(['true', 'true', 'true', 'true']);
    await act(async () => answer(pageAt(2)));
    await posts(8);
    expect(slow).toHaveBeenCalledTimes(1);
    expect(control().getAttribute('aria-busy')).toBeNull();
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
      fireEvent.click(control(), { [key]: true });
      expect(titles()).toHaveLength(4);
      expect(control().getAttribute('aria-busy')).toBeNull();
    },
  );

  describe('focus', () => {
    test('goes from the link to the first new post', async () => {
      renderFeed();
      control().focus();
      fireEvent.click(control());
      await posts(8);
      expect(document.activeElement?.textContent).toBe(articles[4]!.title);
    });

    test('goes there also with the last page, when the link is no more', async () => {
      renderFeed({ initialPage: pageAt(2) });
      control().focus();
      fireEvent.click(control());
      await posts(8);
      expect(document.activeElement?.textContent).toBe(articles[8]!.title);
    });

    test('stays where it is elsewhere', async () => {
      renderFeed();
      fireEvent.click(control());
      const first = screen.getByRole('link', { name: articles[0]!.title });
      first.focus();
      await posts(8);
      expect(document.activeElement).toBe(first);
    });

    test('stays on the link when the page cannot be had', async () => {
      renderFeed({ loadPage: () => Promise.reject(new Error('no')) });
      control().focus();
      fireEvent.click(control());
      await waitFor(() => expect(document.activeElement?.textContent).toBe('Try again'));
    });
  });

  describe('a page that cannot be had', () => {
    test('leaves the posts, a working link and words; trying again goes on', async () => {
      const once = vi.fn<typeof loadPage>(loadPage).mockRejectedValueOnce({ status: 404 });
      renderFeed({ loadPage: once });
      const before = screen.getAllByRole('article');
      fireEvent.click(control());
      await waitFor(() =>
        expect(screen.getByRole('alert').textContent).toBe(
          'More posts could not be loaded; please try again.',
        ),
      );
      expect(screen.getAllByRole('article')).toEqual(before);
      expect(control('Try again').getAttribute('href')).toBe('?page=2');
      fireEvent.click(control('Try again'));
      await posts(8);
      expect(screen.getByRole('alert').textContent).toBe('');
      expect(screen.getAllByRole('article').slice(0, 4)).toEqual(before);
    });

    test.each([null, {}, { items: 4 }])('is also one that is %j', async (answer) => {
      renderFeed({ loadPage: async () => answer as never });
      fireEvent.click(control());
      await waitFor(() => expect(control('Try again')).toBeDefined());
    });
  });

  test('begins anew with another key, and drops the answer to what it showed before', async () => {
    let answer!: (page: Page) => void;
    const slow = () => new Promise<Page>((resolve) => (answer = resolve));
    const { rerender } = renderFeed({ loadPage: slow, resetKey: 'all' });
    fireEvent.click(control());
    await waitFor(() => expect(control().getAttribute('aria-busy')).toBe('true'));
    const others = pageAt(1, articles.slice(6));
    rerender(<PostFeed initialPage={others} loadPage={loadPage} resetKey="some" />);
    await act(async () => answer(pageAt(2)));
    expect(titles()).toEqual(titlesOf(others.items));
    expect(control().getAttribute('aria-busy')).toBeNull();
  });

  test('aborts a request when it goes', async () => {
    let signal!: AbortSignal;
    const { unmount } = renderFeed({
      loadPage: (_cursor, options) => {
        ({ signal } = options);
        return new Promise<Page>(() => {});
      },
    });
    fireEvent.click(control());
    await waitFor(() => expect(signal).toBeDefined());
    unmount();
    await tick();
    expect(signal.aborted).toBe(true);
  });

  describe('hidden by an Activity', () => {
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

    test('while a page is on its way, it has it when it is shown again, by one request', async () => {
      const { asked, feed, answer } = answered(1);
      const { rerender } = render(feed('visible'));
      fireEvent.click(control());
      await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
      rerender(feed('hidden'));
      await tick();
      expect(asked.mock.calls[0]![1].signal.aborted).toBe(false);
      rerender(feed('visible'));
      await tick();
      await answer();
      await posts(8);
      expect(asked).toHaveBeenCalledTimes(1);
      expect(control().getAttribute('aria-busy')).toBeNull();
    });

    test('it takes what comes meanwhile', async () => {
      const { asked, feed, answer } = answered(1);
      const { rerender } = render(feed('visible'));
      fireEvent.click(control());
      await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
      rerender(feed('hidden'));
      await answer();
      rerender(feed('visible'));
      await posts(8);
      expect(asked).toHaveBeenCalledTimes(1);
      fireEvent.click(control());
      await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
      await answer();
      await posts(12);
    });

    test('and taken away then, it aborts what is on its way', async () => {
      const { asked, feed } = answered(1);
      const { rerender, unmount } = render(feed('visible'));
      fireEvent.click(control());
      await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
      rerender(feed('hidden'));
      await tick();
      unmount();
      await tick();
      expect(asked.mock.calls[0]![1].signal.aborted).toBe(true);
    });
  });

  test('works in StrictMode, by one request', async () => {
    const counted = vi.fn<typeof loadPage>(loadPage);
    render(
      <StrictMode>
        <PostFeed initialPage={pageAt(1)} loadPage={counted} />
      </StrictMode>,
    );
    fireEvent.click(control());
    await posts(8);
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test('two of them on a page do not know of each other', async () => {
    render(
      <>
        <PostFeed heading="One" initialPage={pageAt(1)} loadPage={loadPage} />
        <PostFeed heading="Two" initialPage={pageAt(1)} loadPage={loadPage} />
      </>,
    );
    const [first, second] = screen.getAllByRole('link', { name: 'Show more posts' });
    fireEvent.click(second!);
    await posts(12);
    expect(first!.getAttribute('href')).toBe('?page=2');
    expect(screen.getAllByRole('status')[0]!.textContent).toBe('');
  });

  test('leaves out what is shown elsewhere on the page', async () => {
    renderFeed({ excludeIds: [articles[0]!.id, articles[5]!.id] });
    fireEvent.click(control());
    await posts(6);
    expect(titles()).not.toContain(articles[5]!.title);
  });

  describe('posts that are rendered already', () => {
    test('stand as they are', async () => {
      renderFeed({
        initialPage: renderPosts(pageAt(1), { headingLevel: 2 }),
        loadPage: async (cursor) => renderPosts(await loadPage(cursor), { headingLevel: 2 }),
      });
      fireEvent.click(control());
      await posts(8);
      expect(titles()).toEqual(titlesOf(articles.slice(0, 8)));
    });

    test('may be elements, known by their keys', async () => {
      const elements = (from: number) => ({
        items: articles.slice(from, from + 4).map(({ id, title, href }) => (
          <h2 key={id}>
            <a href={href}>{title}</a>
          </h2>
        )),
        next: { cursor: '2', href: '?page=2' },
      });
      renderFeed({ initialPage: elements(0), loadPage: async () => elements(2) });
      fireEvent.click(control());
      await posts(6);
      expect(titles()).toEqual(titlesOf(articles.slice(0, 6)));
    });
  });

  describe('bad input', () => {
    test.each([undefined, null, {}, { items: [] }, { items: [null, { id: 'x' }], next: null }])(
      'a first page that is %j shows nothing, and throws nothing',
      (initialPage) => {
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        const { container } = renderFeed({ initialPage: initialPage as never });
        expect(container.querySelectorAll('li')).toHaveLength(0);
      },
    );

    test('an unsafe address is none, but the link still loads', async () => {
      renderFeed({
        initialPage: { ...pageAt(1), next: { cursor: '2', href: 'javascript:alert(1)' } },
      });
      expect(control().getAttribute('href')).toBe('#');
      fireEvent.click(control());
      await posts(8);
    });
  });

  describe('the way back', () => {
    test('puts back what was loaded, with the scroll position, and without a request', async () => {
      const { unmount } = renderFeed({ heading: 'The latest' });
      fireEvent.click(control());
      await posts(8);
      await kept();
      vi.stubGlobal('scrollY', 1234);
      window.dispatchEvent(new Event('scrollend'));
      unmount();
      await tick();

      const counted = vi.fn<typeof loadPage>(loadPage);
      renderFeed({ heading: 'The latest', loadPage: counted });
      // Before anything is painted: no waiting here.
      expect(titles()).toEqual(titlesOf(articles.slice(0, 8)));
      expect(scrollTo).toHaveBeenLastCalledWith(0, 1234);
      expect(counted).not.toHaveBeenCalled();
      expect(control().getAttribute('href')).toBe('?page=3');
      expect(screen.getByRole('status').textContent).toBe('Showing 8 of 12.');
    });

    test.each([
      ['another feed', { heading: 'Something else' }],
      ['another filter', { heading: 'The latest', resetKey: 'science' }],
      ['a feed that is not to', { heading: 'The latest', restore: false }],
    ])('is not for %s', async (_name, props) => {
      const { unmount } = renderFeed({ heading: 'The latest' });
      fireEvent.click(control());
      await posts(8);
      await kept();
      unmount();
      await tick();
      renderFeed(props);
      expect(titles()).toHaveLength(4);
    });

    test('is not for another entry of the history', async () => {
      const { unmount } = renderFeed();
      fireEvent.click(control());
      await posts(8);
      await kept();
      unmount();
      await tick();
      history.pushState(null, '', '/');
      renderFeed();
      expect(titles()).toHaveLength(4);
    });

    test('stores no more than two hundred posts, and asks for the rest again', async () => {
      const many = manyArticles(300);
      const first = { items: many.slice(0, 150), next: { cursor: '1', href: '?page=2' } };
      const rest = vi.fn<typeof loadPage>(async () => ({ items: many.slice(150), next: null }));
      const { unmount } = renderFeed({ initialPage: first, loadPage: rest });
      fireEvent.click(control());
      await posts(300);
      await kept();
      unmount();
      await tick();
      const [stored] = Object.values(sessionStorage).map((text) => JSON.parse(text as string));
      expect(stored.pages.map(({ items }: Page) => items.length)).toEqual([150]);
      renderFeed({ initialPage: first, loadPage: rest });
      expect(titles()).toHaveLength(150);
      await posts(300);
      expect(rest).toHaveBeenCalledTimes(2);
    });

    test('asks again, page by page, for posts that were rendered on a server, and cannot be stored', async () => {
      const asked: string[] = [];
      const rendered = async (cursor: string) => (
        asked.push(cursor),
        renderPosts(await loadPage(cursor))
      );
      const props = { initialPage: renderPosts(pageAt(1)), loadPage: rendered };
      const { unmount } = renderFeed(props);
      for (const count of [8, 12]) {
        fireEvent.click(control());
        await posts(count);
      }
      await kept();
      unmount();
      await tick();
      expect(asked.splice(0)).toEqual(['2', '3']);
      renderFeed(props);
      await posts(12);
      expect(titles()).toEqual(titlesOf(articles));
      expect(asked).toEqual(['2', '3']);
    });

    test('asks for nothing again where the feed begins elsewhere now', async () => {
      const asked: string[] = [];
      const rendered = async (cursor: string) => (
        asked.push(cursor),
        renderPosts(await loadPage(cursor))
      );
      const { unmount } = renderFeed({ initialPage: renderPosts(pageAt(1)), loadPage: rendered });
      fireEvent.click(control());
      await posts(8);
      await kept();
      unmount();
      await tick();
      renderFeed({ initialPage: renderPosts(pageAt(2)), loadPage: rendered });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(titles()).toEqual(titlesOf(articles.slice(4, 8)));
      expect(asked).toEqual(['2']);
    });

    test('stops at what cannot be had any more, and offers it', async () => {
      const failing = vi.fn<(cursor: string) => Promise<Page<FeedItem>>>(async (cursor) =>
        renderPosts(await loadPage(cursor)),
      );
      const props = { initialPage: renderPosts(pageAt(1)), loadPage: failing };
      const { unmount } = renderFeed(props);
      for (const count of [8, 12]) {
        fireEvent.click(control());
        await posts(count);
      }
      await kept();
      unmount();
      await tick();
      failing.mockImplementation(() => Promise.reject(new Error('Gone')));
      renderFeed(props);
      await waitFor(() => expect(control('Try again').getAttribute('href')).toBe('?page=2'));
      expect(titles()).toHaveLength(4);
      expect(failing).toHaveBeenCalledTimes(3);
    });

    test('survives a storage that is full or forbidden', async () => {
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
      fireEvent.click(control());
      await posts(8);
      expect(unmount).not.toThrow();
      await tick();
    });
  });

  test('names the reached page in the address when it is asked to, and keeps the state of the router', async () => {
    history.replaceState({ router: 'its own' }, '', '/blog');
    renderFeed({ updateAddress: true });
    fireEvent.click(control());
    await posts(8);
    await waitFor(() => expect(location.search).toBe('?page=2'));
    fireEvent.click(control());
    await posts(12);
    await waitFor(() => expect(location.pathname + location.search).toBe('/blog?page=3'));
    expect(history.state).toMatchObject({ router: 'its own' });
  });

  test('leaves the address alone otherwise', async () => {
    renderFeed();
    fireEvent.click(control());
    await posts(8);
    expect(location.search).toBe('');
  });

  test('is the same from the server whatever was loaded in the browser before', async () => {
    const html = renderToString(<PostFeed initialPage={pageAt(1)} loadPage={loadPage} />);
    renderFeed();
    fireEvent.click(control());
    await posts(8);
    expect(renderToString(<PostFeed initialPage={pageAt(1)} loadPage={loadPage} />)).toBe(html);
  });
});
