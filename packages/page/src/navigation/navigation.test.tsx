import { breadcrumbs } from '@broadsheet/content/json-ld';
import { safeHref } from '@broadsheet/content';
import { hrefArbitrary, readableTextArbitrary } from '@internal/fixtures/arbitraries';
import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Pagination } from './pagination.tsx';
import type { Breadcrumb } from './types.ts';

const hrefsOf = (links: HTMLElement[]) => links.map((link) => link.getAttribute('href'));
const Link = (props: ComponentProps<'a'>) => <a {...props} data-router="yes" />;

describe('Pagination', () => {
  const props = { page: 5, pageCount: 9, href: '/stories?page={page}', firstHref: '/stories' };
  describeConformance(Pagination, props, {
    labels: { navigation: undefined, page: undefined, previous: undefined, next: undefined },
  });
  describeTranslated(Pagination, props);

  test('links to the pages, and marks the current one', () => {
    render(<Pagination {...props} />);
    const nav = within(screen.getByRole('navigation', { name: 'Pages' }));
    expect(hrefsOf(nav.getAllByRole('link'))).toEqual([
      '/stories?page=4',
      '/stories',
      '/stories?page=4',
      '/stories?page=5',
      '/stories?page=6',
      '/stories?page=9',
      '/stories?page=6',
    ]);
    const current = nav.getByRole('link', { current: 'page' });
    expect(current).toBe(nav.getByRole('link', { name: 'Page 5' }));
    expect(nav.getByRole<HTMLAnchorElement>('link', { name: 'Previous' }).rel).toBe('prev');
    expect(nav.getByRole<HTMLAnchorElement>('link', { name: 'Next' }).rel).toBe('next');
  });

  test.each([
    [1, ['Next']],
    [9, ['Previous']],
  ])('has no step beyond the ends: page %d', (page, steps) => {
    render(<Pagination {...props} page={page} />);
    const names = screen.getAllByRole('link', { name: /Previous|Next/ });
    expect(names.map(({ textContent }) => textContent)).toEqual(steps);
  });

  test('has only steps where the number of pages is not known', () => {
    render(<Pagination page={3} previousHref="/after/a" nextHref="/after/c" />);
    expect(hrefsOf(screen.getAllByRole('link'))).toEqual(['/after/a', '/after/c']);
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('writes numbers as the language does', () => {
    render(<Pagination {...props} locale="ar-EG" labels={{ page: 'صفحة {page}' }} />);
    expect(screen.getByRole('link', { name: 'صفحة ٥' }).textContent).toBe('٥');
  });

  test.each([
    { page: 1, pageCount: 1, href: '/p/{page}' },
    { page: 1, pageCount: 0, href: '/p/{page}' },
    { page: 1 },
    { page: 2, previousHref: 'javascript:alert(1)', nextHref: null },
  ])('renders nothing where there is no other page: %j', (given) => {
    expect(render(<Pagination {...given} />).container.innerHTML).toBe('');
  });

  test('links to every page number through the current one for any numbers', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (page, pageCount) => {
        const html = renderToStaticMarkup(
          <Pagination page={page as number} pageCount={pageCount as number} href="/p/{page}" />,
        );
        expect(html).not.toMatch(/NaN|undefined|Infinity|\{page\}/);
      }),
    );
  });

  test('says in development that every page would have the same URL', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<Pagination page={1} pageCount={3} href="/stories" />);
    expect(warn.mock.calls.flat().join()).toContain('{page}');
  });

  test('renders links with `linkComponent`', () => {
    render(<Pagination {...props} linkComponent={Link} />);
    const all = screen.getAllByRole('link').map(({ dataset }) => dataset.router);
    expect(new Set(all)).toEqual(new Set(['yes']));
  });
});

describe('Breadcrumbs', () => {
  const items = [
    { label: 'Home', href: '/' },
    { label: 'Open Source', href: '/open-source' },
    { label: 'StyleX' },
  ];
  describeConformance(Breadcrumbs, { items }, { labels: { navigation: undefined } });
  describeTranslated(Breadcrumbs, { items });

  test('are an ordered list of links, and end with this page', () => {
    render(<Breadcrumbs items={items} />);
    const nav = within(screen.getByRole('navigation', { name: 'Breadcrumbs' }));
    expect(nav.getAllByRole('listitem')).toHaveLength(3);
    expect(hrefsOf(nav.getAllByRole('link'))).toEqual(['/', '/open-source']);
    expect(screen.getByText('StyleX').getAttribute('aria-current')).toBe('page');
  });

  test('fit the structured data of the same steps', () => {
    const { itemListElement } = breadcrumbs(items, { base: 'https://example.org' });
    render(<Breadcrumbs items={items} />);
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names.map((name) => name?.replace(/^\//, ''))).toEqual(
      itemListElement.map(({ name }) => name),
    );
  });

  test.each([[[]], [null], [undefined], ['Home']])('are nothing for %j', (given) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { container } = render(<Breadcrumbs items={given as unknown as Breadcrumb[]} />);
    expect(container.innerHTML).toBe('');
  });

  test('link to every safe URL and to no other', () => {
    const step = fc.record({ label: readableTextArbitrary, href: fc.option(hrefArbitrary) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const page = document.createElement('div');
        page.innerHTML = renderToStaticMarkup(<Breadcrumbs items={steps} />);
        const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links).toHaveLength(steps.filter(({ href }) => safeHref(href)).length);
        expect(links.filter((href) => !safeHref(href))).toEqual([]);
      }),
    );
  });

  test('render links with `linkComponent`', () => {
    render(<Breadcrumbs items={items} linkComponent={Link} />);
    expect(screen.getAllByRole('link').map(({ dataset }) => dataset.router)).toEqual([
      'yes',
      'yes',
    ]);
  });
});
