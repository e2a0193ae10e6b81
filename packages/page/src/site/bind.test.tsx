import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { Pagination } from '../navigation/pagination.tsx';
import { StoryHeader } from '../story/story-header.tsx';
import { bind } from './bind.ts';

const Link = (props: ComponentProps<'a'>) => <a {...props} data-router="yes" />;
const links = { linkComponent: Link } as const;
const dates = { locale: 'de', timeZone: 'Europe/Berlin' } as const;
const german = { labels: { previous: 'Zurück', next: 'Weiter', navigation: 'Seiten' } } as const;

describe('bind', () => {
  test('sets links, language, time zone and labels', () => {
    const BoundHeader = bind(StoryHeader, links, dates, { labels: { by: 'Von ' } });
    render(
      <BoundHeader
        title="Notizen"
        authors={[{ name: 'Ada Lovelace', href: '/ada' }]}
        // In Berlin it is the day after.
        publishedAt="2025-11-11T23:30:00Z"
      />,
    );
    expect(screen.getByRole('link').dataset.router).toBe('yes');
    expect(screen.getByText('Von')).toBeDefined();
    expect(screen.getByText('12. November 2025')).toBeDefined();
  });

  test('gives way to the props where the component is used', () => {
    const BoundPagination = bind(Pagination, links, german);
    render(
      <BoundPagination
        page={2}
        pageCount={3}
        href="/p/{page}"
        linkComponent={undefined}
        labels={{ next: 'Ältere', previous: undefined }}
      />,
    );
    expect(screen.getByRole('navigation', { name: 'Seiten' })).toBeDefined();
    const names = ['Ältere', 'Zurück'].map(
      (name) => screen.getByRole('link', { name }).dataset.router,
    );
    expect(names).toEqual(['yes', 'yes']);
  });

  test('lets a later group win, and leaves every group as it was', () => {
    const first = { labels: { next: 'A', previous: 'A' } };
    const BoundPagination = bind(Pagination, first, { labels: { next: 'B' } });
    const html = renderToStaticMarkup(<BoundPagination page={2} pageCount={3} href="/{page}" />);
    expect(html).toMatch(/>A<.*>B</);
    expect(first).toEqual({ labels: { next: 'A', previous: 'A' } });
  });

  test('merges the props of cards', () => {
    const Grid = ({ cardProps }: { cardProps?: { locale?: string; timeZone?: string } }) => (
      <p>{JSON.stringify(cardProps)}</p>
    );
    const BoundGrid = bind(Grid, { cardProps: dates });
    expect(renderToStaticMarkup(<BoundGrid cardProps={{ locale: 'fr' }} />)).toContain(
      '{&quot;locale&quot;:&quot;fr&quot;,&quot;timeZone&quot;:&quot;Europe/Berlin&quot;}',
    );
  });

  test('keeps null, which may stand for nothing', () => {
    const Show = ({ search }: { search?: string | null }) => (
      <p>{search === null ? 'none' : search}</p>
    );
    const Bound = bind(Show, { search: 'field' });
    expect(renderToStaticMarkup(<Bound search={null} />)).toBe('<p>none</p>');
  });

  test('requires what is not set, and refuses what the component does not take', () => {
    const BoundPagination = bind(Pagination, { page: 1 });
    expectTypeOf<Parameters<typeof BoundPagination>[0]['page']>().toEqualTypeOf<
      number | undefined
    >();
    const BoundHeader = bind(StoryHeader, links);
    expectTypeOf<Parameters<typeof BoundHeader>[0]['title']>().toEqualTypeOf<string>();
    // @ts-expect-error a pagination has no time zone
    bind(Pagination, dates);
    // @ts-expect-error a title is text
    bind(StoryHeader, { title: 7 });
  });
});
