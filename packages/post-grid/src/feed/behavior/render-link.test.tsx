import type { Page } from '@broadsheet/content';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { articles, getLoadMore, loadPage, renderFeed, resetBrowser } from '../test-feed.tsx';
import { withLinks } from './render-link.tsx';

// What a server component has in the place of the client module.
vi.mock(import('../feed-list.tsx'), async (load) => ({ ...(await load()), isClient: {} }));

resetBrowser();

const options = { signal: new AbortController().signal };

describe('a feed below a server component', () => {
  test('shows cards, and the articles that load as links, with the focus on the first', async () => {
    renderFeed();
    expect(screen.getAllByRole('article')).toHaveLength(4);
    getLoadMore().focus();
    fireEvent.click(getLoadMore());
    const first = await screen.findByRole('link', { name: articles[4]!.title });
    expect(first.getAttribute('href')).toBe(articles[4]!.href);
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(document.activeElement).toBe(first);
  });

  test('shows rendered posts that load as they are', async () => {
    const rendered = async () => ({ items: [{ id: 'x', node: <b>Rendered</b> }], next: null });
    renderFeed({ loadPage: rendered });
    fireEvent.click(getLoadMore());
    await waitFor(() => expect(screen.getByText('Rendered').tagName).toBe('B'));
  });
});

describe('withLinks', () => {
  test('keeps the ids of articles, so that each is shown once', async () => {
    const { items } = await withLinks(loadPage)('2', options);
    expect(items.map((item) => (item as { id: string }).id)).toEqual(
      articles.slice(4, 8).map(({ id }) => id),
    );
  });

  test('leaves out an unsafe URL', async () => {
    const { items } = await withLinks(async () => ({
      items: [{ ...articles[0]!, href: 'javascript:alert(1)' }],
      next: null,
    }))('2', options);
    renderFeed({ initialPage: { items, next: null } });
    expect(screen.getByText(articles[0]!.title).getAttribute('href')).toBeNull();
  });

  test.each([null, undefined, {}, [], { items: 'ab' }])(
    'passes on %j, which is no page',
    async (bad) => {
      expect(await withLinks(async () => bad as unknown as Page)('2', options)).toBe(bad);
    },
  );

  test('passes on items that are none', async () => {
    const items = [null, undefined, 4, {}, { title: '' }] as never[];
    expect((await withLinks(async () => ({ items, next: null }))('2', options)).items).toEqual(
      items,
    );
  });
});
