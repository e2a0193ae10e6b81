import { safeHref } from '@broadsheet/content';
import { topics } from '@internal/fixtures';
import { hrefArbitrary, readableTextArbitrary } from '@internal/fixtures/arbitraries';
import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { WebIcon } from './icons.tsx';
import { TopicTiles } from './topic-tiles.tsx';
import type { Topic, TopicTilesProps } from './types.ts';

const props = {
  heading: 'Open Source',
  description: 'What we build in the open.',
  items: [
    { label: 'Web', href: '/web', icon: <WebIcon /> },
    { label: 'Hardware', href: '/hardware' },
  ],
  more: { label: 'All projects', href: '/projects' },
} satisfies TopicTilesProps;

describe('TopicTiles', () => {
  describeConformance(TopicTiles, props);
  describeTranslated(TopicTiles, props);

  test('is a region with a heading, a description and a list of links', () => {
    render(<TopicTiles {...props} headingLevel={4} />);
    const region = within(screen.getByRole('region', { name: 'Open Source' }));
    expect(region.getByRole('heading', { level: 4, name: 'Open Source' })).toBeDefined();
    expect(region.getByText('What we build in the open.')).toBeDefined();
    const links = within(region.getByRole('list')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/web', '/hardware']);
  });

  test('says in which language a topic and the page behind it are', () => {
    const german = { label: 'Technik', href: '/de', lang: 'de', hrefLang: 'de' };
    render(<TopicTiles heading="Topics" items={[german]} more={german} />);
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ lang, hreflang }) => [lang, hreflang])).toEqual([
      ['de', 'de'],
      ['de', 'de'],
    ]);
  });

  test('names each link by the label alone', () => {
    const item = { label: 'Labs', href: '/labs', icon: '🧪' };
    render(<TopicTiles heading="Topics" items={[item]} />);
    expect(screen.getByRole('link', { name: 'Labs' }).textContent).toContain('🧪');
  });

  test('links to all topics', () => {
    render(<TopicTiles {...props} />);
    const link = screen.getByRole('link', { name: 'All projects' });
    expect(link.getAttribute('href')).toBe('/projects');
  });

  test('shows topics without an href as text', () => {
    render(<TopicTiles {...topics} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toHaveLength(5);
    expect(screen.getByText('Learn More')).toBeDefined();
  });

  test('leaves out a topic without a label, and says so in development', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<TopicTiles {...props} items={[{ label: ' ', href: '/x' }, ...props.items]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(warn.mock.calls.flat().join()).toContain('label');
  });

  test.each([[[]], [null], [undefined], ['Web']])('has no list when items are %j', (items) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<TopicTiles {...props} items={items as unknown as Topic[]} />);
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('link', { name: 'All projects' })).toBeDefined();
  });

  test('accepts a readonly list', () => {
    const items = [{ label: 'Web', href: '/web' }] as const;
    render(<TopicTiles heading="Topics" items={items} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test('renders links with `linkComponent`', () => {
    const Link = (link: ComponentProps<'a'>) => <a {...link} data-router="yes" />;
    render(<TopicTiles {...props} linkComponent={Link} />);
    const links = screen.getAllByRole('link');
    expect(links.map(({ dataset }) => dataset.router)).toEqual(['yes', 'yes', 'yes']);
  });

  test('links to every safe URL and to no other, for any topics', () => {
    const topic = fc.record({ label: readableTextArbitrary, href: fc.option(hrefArbitrary) });
    fc.assert(
      fc.property(fc.array(topic, { maxLength: 14 }), (items) => {
        const page = document.createElement('div');
        page.innerHTML = renderToStaticMarkup(<TopicTiles heading="Topics" items={items} />);
        expect(page.querySelectorAll('li')).toHaveLength(items.length);
        const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links).toHaveLength(items.filter(({ href }) => safeHref(href)).length);
        expect(links.filter((href) => !safeHref(href))).toEqual([]);
      }),
    );
  });
});
