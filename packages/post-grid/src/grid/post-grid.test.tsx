import { featured, latest, stressArticles } from '@internal/fixtures';
import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { PostGrid } from './post-grid.tsx';

describe('PostGrid', () => {
  describeConformance(PostGrid, { items: latest, heading: 'The latest' });
  describeTranslated(PostGrid, { items: latest, heading: 'The latest' });

  test('shows an article once that is there twice, and says so in development', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const article = { id: 'there-twice', title: 'A', href: '/a' };
    render(<PostGrid items={[article, { ...article, title: 'B' }, ...latest]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    expect(screen.getByRole('link', { name: 'A' })).toBeDefined();
    expect(warn.mock.calls.flat().join()).toMatch(/there-twice/);
  });

  test('shows articles without an id, each with a key of its own', () => {
    const items = latest.map(({ id: _id, ...article }) => article as (typeof latest)[number]);
    render(<PostGrid items={items} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
  });

  test('renders a region named by its heading, with a list of cards in order', () => {
    render(<PostGrid items={latest} heading="The latest" />);
    const region = within(screen.getByRole('region', { name: 'The latest' }));
    const titles = region.getAllByRole('heading', { level: 3 });
    expect(titles.map(({ textContent }) => textContent)).toEqual(latest.map(({ title }) => title));
    expect(region.getAllByRole('listitem')).toHaveLength(9);
  });

  test.each([
    { headingLevel: 2, cards: 3 },
    { headingLevel: 4, cards: 5 },
  ] as const)(
    'sets the headings of cards one level below a heading of level $headingLevel',
    ({ headingLevel, cards }) => {
      render(
        <PostGrid items={latest.slice(0, 1)} heading="The latest" headingLevel={headingLevel} />,
      );
      expect(
        screen.getByRole('heading', { level: headingLevel, name: 'The latest' }),
      ).toBeDefined();
      expect(screen.getByRole('heading', { level: cards, name: latest[0]!.title })).toBeDefined();
    },
  );

  test('sets the headings of cards at the level itself where there is no heading', () => {
    render(<PostGrid items={latest} />);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(9);
  });

  test('leads with a card of variant feature in the featured layout', () => {
    render(<PostGrid items={featured} layout="featured" />);
    const variants = screen.getAllByRole('article').map(({ dataset }) => dataset.variant);
    expect(variants).toEqual(['feature', 'standard', 'standard']);
  });

  test('preloads the first image alone, and only with priority', () => {
    const preloads = (html: string) => html.match(/rel="preload"/g)?.length ?? 0;
    expect(preloads(renderToString(<PostGrid items={latest} />))).toBe(0);
    expect(preloads(renderToString(<PostGrid items={latest} priority />))).toBe(1);
  });

  test('passes cardProps to every card', () => {
    render(<PostGrid items={latest} cardProps={{ locale: 'de', dateFormat: 'long' }} />);
    expect(screen.getByText('4. November 2025')).toBeDefined();
  });

  test('does not give an article’s id to an element, since another list may hold the same article', () => {
    const { container } = render(<PostGrid items={latest} />);
    expect(container.querySelectorAll('[id]')).toHaveLength(0);
  });

  test('leaves out an article without a title, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<PostGrid items={stressArticles} />);
    expect(screen.getAllByRole('article')).toHaveLength(stressArticles.length - 1);
    const ofGrid = warn.mock.calls.flat().filter((line) => /PostGrid/.test(String(line)));
    expect(ofGrid).toEqual([expect.stringContaining('title')]);
  });

  test('makes an item of each child', () => {
    render(
      <PostGrid items={latest.slice(0, 1)}>
        <p>One</p>
        {null}
        <p>Two</p>
      </PostGrid>,
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(latest[0]!.title),
      'One',
      'Two',
    ]);
  });

  test('renders no list without items', () => {
    render(<PostGrid items={[]} heading="The latest" />);
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('heading', { name: 'The latest' })).toBeDefined();
  });
});
