import { useState } from 'react';
import { featured, latest, manyArticles, paged, translate, type Paged } from '@internal/fixtures';
import type { Page } from '@broadsheet/content';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import type { FeedItem } from '../types.ts';
import { PostFeed } from './post-feed.tsx';
import { renderPosts } from './render-posts.tsx';
import { useLoadMore } from './use-load-more.ts';

const labels = {
  more: 'Show more posts',
  retry: 'Try again',
  loading: 'Loading more posts',
  error: 'More posts could not be loaded; please try again.',
  added: { one: '{count} post added.', other: '{count} posts added.' },
  shown: 'Showing {count} of {total}.',
  end: 'You have reached the end.',
  newer: 'Newer posts',
};

/** Loaded articles are in the language of the page too. */
function inLanguage({ first, load }: Paged) {
  return {
    first,
    load: async (cursor: string): Promise<Page<FeedItem>> =>
      translate(await load(cursor), document.documentElement.lang),
  };
}

const nine = inLanguage(paged(latest));
const forty = inLanguage(paged(manyArticles(40)));

const meta = {
  title: 'Components/Post feed',
  component: PostFeed,
  argTypes: { locale: { control: 'text' } },
  args: {
    heading: 'The latest',
    initialPage: nine.first,
    loadPage: nine.load,
    labels,
    // A story that is opened again starts again.
    restore: false,
  },
} satisfies Meta<typeof PostFeed>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const findLink = (canvasElement: HTMLElement, name = 'Show more posts') =>
  within(canvasElement).findByRole('link', { name });
const getCards = (canvasElement: HTMLElement) => within(canvasElement).getAllByRole('article');
const expectCards = (canvasElement: HTMLElement, count: number) =>
  waitFor(() => expect(getCards(canvasElement)).toHaveLength(count), { timeout: 5000 });

const click: Play = async ({ canvasElement }) => {
  await userEvent.click(await findLink(canvasElement));
};

/** The first page, and a link to the next, which is loaded in place where there is JavaScript. */
export const Feed: Story = {};

/** By the keyboard: the focus moves to the first new post, and a live region says how many were added. */
export const LoadsMore: Story = {
  play: async ({ canvasElement }) => {
    const link = await findLink(canvasElement);
    link.focus();
    await userEvent.keyboard('{Enter}');
    await expectCards(canvasElement, 8);
    await expect(document.activeElement).toBe(
      within(getCards(canvasElement)[4]!).getAllByRole('link')[0],
    );
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent(
      '4 posts added. Showing 8 of 9.',
    );
  },
};

/** While a page loads, skeletons keep its space free, and the link is busy; it keeps the focus. */
export const Loading: Story = {
  args: { loadPage: () => new Promise(() => {}) },
  play: async (context) => {
    await click(context);
    const link = await findLink(context.canvasElement);
    await waitFor(() => expect(link).toHaveAttribute('aria-busy', 'true'));
    await expect(within(context.canvasElement).getByRole('status')).toHaveTextContent(
      'Loading more posts',
    );
  },
};

/** When a page fails to load, the posts stay, and the link is a retry; it still leads to the page. */
export const Failure: Story = {
  args: { loadPage: () => Promise.reject(Object.assign(new Error('Gone'), { status: 410 })) },
  play: async (context) => {
    await click(context);
    const retry = await findLink(context.canvasElement, 'Try again');
    await expect(retry).toHaveAttribute('href', '?page=2');
    await expect(getCards(context.canvasElement)).toHaveLength(4);
  },
};

/** After the last page, text replaces the link. */
export const End: Story = {
  play: async (context) => {
    await click(context);
    await expectCards(context.canvasElement, 8);
    await click(context);
    await expectCards(context.canvasElement, 9);
    await expect(
      await within(context.canvasElement).findByText(labels.end, { selector: 'a' }),
    ).not.toHaveAttribute('href');
  },
};

/** Infinite scroll (`mode="auto"`): three pages are loaded as the user comes near the end; then the user loads more, and can reach the footer. */
export const Auto: Story = {
  args: { mode: 'auto', initialPage: forty.first, loadPage: forty.load },
  play: async ({ canvasElement }) => {
    for (const count of [8, 12, 16]) {
      (await findLink(canvasElement)).scrollIntoView();
      await expectCards(canvasElement, count);
    }
    (await findLink(canvasElement)).scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await expect(getCards(canvasElement)).toHaveLength(16);
  },
};

/** Infinite scroll where the pages are shorter than the viewport. */
export const AutoWithShortPages: Story = {
  tags: ['stress'],
  args: {
    mode: 'auto',
    autoPages: 5,
    initialPage: { items: latest.slice(0, 1), next: { cursor: '1', href: '?page=2' } },
    loadPage: async (cursor) => ({
      items: latest.slice(Number(cursor), Number(cursor) + 1),
      next: cursor === '3' ? null : { cursor: `${Number(cursor) + 1}`, href: '?page=3' },
    }),
  },
  play: ({ canvasElement }) => expectCards(canvasElement, 4).then(() => {}),
};

/** One large, the others below. Loaded posts join the columns. */
export const Featured: Story = {
  args: {
    layout: 'featured',
    initialPage: { ...forty.first, items: featured },
    loadPage: forty.load,
  },
  play: click,
};

/** Rows with hairlines: for archives and search results. */
export const List: Story = {
  args: { layout: 'list' },
  play: async (context) => {
    await click(context);
    await expectCards(context.canvasElement, 8);
  },
};

/**
 * Cards that come rendered, as from a server function: the browser needs no code for them. The same options go to
 * `renderPosts` for every page.
 */
export const RenderedPosts: Story = {
  render: (args) => {
    const locale = document.documentElement.lang;
    const inCards = (page: Page<FeedItem>) => renderPosts(page, { cardProps: { locale } });
    return (
      <PostFeed
        {...args}
        initialPage={inCards(translate(nine.first, locale))}
        loadPage={async (cursor) => inCards(await nine.load(cursor))}
      />
    );
  },
  play: async (context) => {
    await click(context);
    await expectCards(context.canvasElement, 8);
  },
};

/** Elements of your own, whose keys are the ids of the posts. */
export const OwnElements: Story = {
  args: {
    initialPage: asLinks(nine.first),
    loadPage: async (cursor) => asLinks((await nine.load(cursor)) as Page),
  },
  play: async ({ canvasElement }) => {
    await userEvent.click(await findLink(canvasElement));
    await waitFor(() => expect(within(canvasElement).getAllByRole('heading')).toHaveLength(9));
  },
};

/** A filter: `resetKey` names what is shown. With another value the feed starts again, and late answers to the old one are dropped. */
export const WithFilter: Story = {
  render: function Filtered(args) {
    const [category, setCategory] = useState('');
    const shown = latest.filter((post) => !category || post.category?.label === category);
    const { first, load } = inLanguage(paged(shown));
    const categories = [...new Set(latest.flatMap((post) => post.category?.label ?? []))];
    return (
      <div style={{ display: 'grid', gap: 24 }}>
        <label>
          Category{' '}
          <select value={category} onChange={(event) => setCategory(event.target.value)}>
            <option value="">All</option>
            {categories.map((label) => (
              <option key={label}>{label}</option>
            ))}
          </select>
        </label>
        <PostFeed {...args} initialPage={first} loadPage={load} resetKey={category} />
      </div>
    );
  },
  play: async (context) => {
    const { canvasElement } = context;
    await click(context);
    const [, category] = within(canvasElement).getAllByRole('option');
    await userEvent.selectOptions(within(canvasElement).getByRole('combobox'), category!);
    const expected = latest.filter((post) => post.category?.label === category!.textContent);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await expect(getCards(canvasElement)).toHaveLength(Math.min(4, expected.length));
  },
};

/** Two feeds on a page are independent; `excludeIds` keeps the posts of one out of the other. */
export const TwoFeeds: Story = {
  tags: ['stress'],
  render: (args) => (
    <div style={{ display: 'grid', gap: 72 }}>
      <PostFeed {...args} heading="Featured" />
      <PostFeed
        {...args}
        heading="Latest"
        initialPage={forty.first}
        loadPage={forty.load}
        excludeIds={nine.first.items.map(({ id }) => id)}
      />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const [, second] = within(canvasElement).getAllByRole('link', { name: 'Show more posts' });
    fireEvent.click(second!);
    await waitFor(() =>
      expect(within(canvasElement).getAllByRole('status')[1]).toHaveTextContent('more posts'),
    );
    await expect(within(canvasElement).getAllByRole('status')[0]).toBeEmptyDOMElement();
  },
};

/** A page in the middle of the list, as the server sends it for `?page=3`: with a link back to newer posts. */
export const InTheMiddle: Story = { args: { newerHref: '?page=2' } };

/** Nothing to load: neither link nor status. */
export const Complete: Story = { args: { initialPage: { items: latest, next: null } } };

/** The server's HTML: the link leads to a page of its own. */
export const WithoutJavaScript: Story = {
  name: 'Without JavaScript',
  globals: { javascript: 'off' },
};

/** Without a `total` the status says only how many posts were added. */
export const WithoutTotal: Story = {
  args: {
    initialPage: { ...nine.first, total: undefined },
    loadPage: async (cursor) => ({ ...(await nine.load(cursor)), total: undefined }),
  },
  play: async (context) => {
    await click(context);
    await expectCards(context.canvasElement, 8);
    await expect(within(context.canvasElement).getByRole('status')).toHaveTextContent(
      /^4 more posts\.$/,
    );
  },
};

/** `useLoadMore` alone, under markup of your own. */
export const Headless: StoryObj = {
  render: function Own() {
    const { items, status, next, loadMore } = useLoadMore({
      initialPage: nine.first,
      loadPage: nine.load as (cursor: string) => Promise<Page>,
    });
    return (
      <div>
        <ol>
          {items.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ol>
        {next && (
          <button type="button" aria-disabled={status === 'loading'} onClick={loadMore}>
            More
          </button>
        )}
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'More' }));
    await waitFor(() => expect(within(canvasElement).getAllByRole('listitem')).toHaveLength(8));
  },
};

function asLinks({ items, ...page }: Page): Page<FeedItem> {
  return {
    ...page,
    items: items.map(({ id, title, href }) => (
      <h3 key={id} style={{ margin: 0 }}>
        <a href={href}>{title}</a>
      </h3>
    )),
  };
}
