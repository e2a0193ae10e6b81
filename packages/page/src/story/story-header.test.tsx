import { hasText, safeHref } from '@broadsheet/content';
import { articleArbitrary } from '@internal/fixtures/arbitraries';
import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { StoryHeader } from './story-header.tsx';
import type { StoryHeaderProps } from './types.ts';

const story = {
  title: 'Notes on the Analytical Engine',
  category: { label: 'Hardware', href: '/hardware' },
  excerpt: 'What a machine can do that nobody has built.',
  authors: [{ name: 'Ada Lovelace', href: '/ada' }, { name: 'Luigi Menabrea' }],
  publishedAt: '2025-11-11T09:30:00Z',
  updatedAt: '2025-11-14T09:30:00Z',
  readingMinutes: 12,
  image: { src: '/engine.jpg', alt: 'The engine', width: 800, height: 500 },
  caption: 'The engine in the museum.',
  credit: 'Photo: Science Museum',
} satisfies StoryHeaderProps;

describe('StoryHeader', () => {
  describeConformance(StoryHeader, story, {
    labels: { by: undefined, separator: undefined, updated: undefined, readingTime: undefined },
  });
  describeTranslated(StoryHeader, story);

  test('shows category, title, deck, byline, dates, reading time and image', () => {
    const { container } = render(<StoryHeader {...story} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(story.title);
    expect(screen.getByRole('link', { name: 'Hardware' }).getAttribute('href')).toBe('/hardware');
    expect(screen.getByText(story.excerpt).tagName).toBe('P');
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Ada Lovelace' }).rel).toBe(
      'author',
    );
    expect(container.textContent).toContain('By Ada Lovelace, Luigi Menabrea');
    const times = [...container.querySelectorAll('time')];
    expect(times.map(({ textContent }) => textContent)).toEqual([
      'November 11, 2025',
      'November 14, 2025',
    ]);
    expect(container.textContent).toContain('Updated November 14, 2025');
    expect(screen.getByText('12 min read')).toBeDefined();
    const image = screen.getByRole<HTMLImageElement>('img', { name: 'The engine' });
    expect([image.width, image.height]).toEqual([800, 500]);
    expect(['loading', 'fetchpriority'].map((name) => image.getAttribute(name))).toEqual([
      'eager',
      'high',
    ]);
    expect(screen.getByRole('figure').textContent).toBe(`${story.caption}${story.credit}`);
  });

  test('has only a title where there is nothing else', () => {
    const { container } = render(<StoryHeader title="Alone" />);
    expect(container.textContent).toBe('Alone');
    expect(container.querySelectorAll('header > *')).toHaveLength(1);
  });

  test.each([
    ['later on the same day', '2025-11-11T18:00:00Z', false],
    ['before the publication', '2025-11-01', false],
    ['never', undefined, false],
    ['on another day', '2025-11-12', true],
  ])('says that it was updated only when a reader would care: %s', (_name, updatedAt, says) => {
    const { container } = render(<StoryHeader {...story} updatedAt={updatedAt} />);
    expect(container.textContent.includes('Updated')).toBe(says);
  });

  test('puts the date where the label has it', () => {
    const { container } = render(
      <StoryHeader {...story} locale="de" labels={{ updated: 'am {date} geändert' }} />,
    );
    expect(container.textContent).toContain('am 14. November 2025 geändert');
  });

  test('keeps what is no attribute of HTML out of it', () => {
    const record = { ...story, slug: 'notes', blocks: [1], external: true, href: '/notes' };
    const { container } = render(<StoryHeader {...record} id="notes" />);
    const header = container.firstElementChild!;
    expect(header.id).toBe('notes');
    expect(header.getAttributeNames()).toEqual(['id', 'class', 'data-broadsheet-component']);
  });

  test('is rendered with the components of an app', () => {
    const Link = (props: ComponentProps<'a'>) => <a {...props} data-router="yes" />;
    const Image = (props: ComponentProps<'img'>) => <img {...props} alt={props.alt} title="app" />;
    render(<StoryHeader {...story} linkComponent={Link} imageComponent={Image} />);
    const links = screen.getAllByRole('link').map(({ dataset }) => dataset.router);
    expect(links).toEqual(['yes', 'yes']);
    expect(screen.getByTitle('app')).toBeDefined();
  });

  test('links to safe URLs alone, and never throws, for any article', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    // React says itself in development that an attribute such as `lang` is no text.
    fc.assert(
      fc.property(articleArbitrary, ({ id: _id, lang, ...article }) => {
        const page = document.createElement('div');
        page.innerHTML = renderToStaticMarkup(
          <StoryHeader {...article} lang={hasText(lang) ? lang : undefined} />,
        );
        const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(hrefs.filter((href) => !safeHref(href))).toEqual([]);
        expect(page.querySelectorAll('h1').length).toBeLessThanOrEqual(1);
        expect(page.querySelector('script, iframe')).toBeNull();
      }),
    );
  });
});
