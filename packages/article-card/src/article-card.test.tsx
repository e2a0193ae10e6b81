import { classics, longWord, stress } from '@internal/fixtures';
import type { Article } from '@broadsheet/content';
import { articleArbitrary } from '@internal/fixtures/arbitraries';
import { describeConformance, findMarkupErrors, hydrate } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ArticleCard, articleCardVariants, type ArticleCardProps } from './article-card.tsx';

const { id: _id, ...article } = classics[0]!;

function renderCard(props: Partial<ArticleCardProps> = {}) {
  render(<ArticleCard {...article} {...props} />);
  return within(screen.getByRole('article'));
}

describe('ArticleCard', () => {
  describeConformance(ArticleCard, article);

  test('has one link for each destination, the headline first', () => {
    const links = renderCard().getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Notes on the Analytical Engine', '/classics/notes-on-the-analytical-engine'],
      ['Mathematics', '/categories/mathematics'],
      ['Ada Lovelace', '/authors/ada-lovelace'],
    ]);
  });

  test('names its link by the headline and nothing else', () => {
    expect(renderCard().getByRole('link', { name: article.title })).toBeDefined();
  });

  test('says in the name of the link that it leads to another site', () => {
    const card = renderCard({ external: true, labels: { external: '(auf anderer Seite)' } });
    expect(card.getByRole('link', { name: `${article.title} (auf anderer Seite)` })).toBeDefined();
  });

  test.each([2, 3, 4, 5, 6] as const)(
    'has a heading of level %d when the page says so',
    (level) => {
      const card = renderCard({ headingLevel: level });
      expect(card.getByRole('heading', { level, name: article.title })).toBeDefined();
    },
  );

  test('has no heading when the page says so', () => {
    expect(renderCard({ headingLevel: 'none' }).queryByRole('heading')).toBeNull();
  });

  test('puts the headline before the category and the date, for those who move by headings', () => {
    const card = renderCard();
    const heading = card.getByRole('heading');
    const date = card.getByText('Sep 1, 1843');
    expect(heading.compareDocumentPosition(date)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  describe('picture', () => {
    test('is decoration unless it says otherwise', () => {
      const card = renderCard();
      expect(card.queryByRole('img')).toBeNull();
      expect(card.getByRole('presentation').getAttribute('alt')).toBe('');
    });

    test('can say something', () => {
      const card = renderCard({ image: { src: '/a.png', alt: 'The engine, seen from above' } });
      expect(card.getByRole('img', { name: 'The engine, seen from above' })).toBeDefined();
    });

    test('is lazy, and asks for nothing first', () => {
      const image = renderCard().getByRole('presentation');
      expect(image.getAttribute('loading')).toBe('lazy');
      expect(image.getAttribute('sizes')).toBe('auto, 100vw');
      expect(image.getAttribute('fetchpriority')).toBeNull();
      expect(renderToString(<ArticleCard {...article} />)).not.toContain('preload');
    });

    test('is loaded at once and first, when asked', () => {
      const image = renderCard({ priority: true }).getByRole('presentation');
      expect(image.getAttribute('loading')).toBeNull();
      expect(image.getAttribute('fetchpriority')).toBe('high');
      expect(renderToString(<ArticleCard {...article} priority />)).toContain('rel="preload"');
    });

    test('takes its measure from itself, else from the layout', () => {
      const image = { src: '/a.png', srcSet: '/a-400.png 400w, /a-800.png 800w' };
      const own = renderCard({ image: { ...image, sizes: '10rem' }, sizes: '33vw' });
      expect(own.getByRole('presentation').getAttribute('sizes')).toBe('10rem');
      render(<ArticleCard title="B" href="/b" image={image} sizes="33vw" />);
      expect(screen.getAllByRole('presentation')[1]!.getAttribute('sizes')).toBe('auto, 33vw');
    });

    test('keeps its focal point in view, to a third', () => {
      const card = renderCard({ image: { src: '/a.png', focalPoint: { x: 0.9, y: 0.2 } } });
      expect(card.getByRole('presentation').dataset.focalPoint).toBe('2 0');
    });

    test.each([[null], [undefined], [{ src: '' }], [{ src: 'javascript:alert(1)' }]])(
      'is missing for %j, and a pattern that is always the same stands in its place',
      (image) => {
        const card = renderCard({ image });
        expect(card.queryByRole('presentation')).toBeNull();
        const html = () => renderToString(<ArticleCard {...article} image={image} />);
        expect(html()).toMatch(/data-pattern="\d"/);
        expect(html()).toBe(html());
      },
    );

    test('is rendered by the component it is given, with a measure', () => {
      const Picture = ({ alt, ...rest }: ComponentProps<'img'>) => (
        <img {...rest} alt={alt} data-optimized="yes" />
      );
      const image = renderCard({ image: { src: '/a.png' }, imageComponent: Picture });
      const { dataset, attributes } = image.getByRole('presentation');
      expect(dataset.optimized).toBe('yes');
      expect(Number(attributes.getNamedItem('width')?.value)).toBeGreaterThan(0);
      expect(Number(attributes.getNamedItem('height')?.value)).toBeGreaterThan(0);
    });
  });

  describe('date', () => {
    test('is text for people and a value for machines', () => {
      const time = renderCard({
        publishedAt: '2025-11-12T03:30:00Z',
        timeZone: 'America/Los_Angeles',
      });
      expect(time.getByText('Nov 11, 2025').getAttribute('datetime')).toBe('2025-11-12T03:30:00Z');
    });

    test('is written in the language and the form of the page', () => {
      const card = renderCard({ publishedAt: '2025-11-11', locale: 'de', dateFormat: 'long' });
      expect(card.getByText('11. November 2025')).toBeDefined();
    });

    test.each([[undefined], [null], [''], ['yesterday'], ['2025-13-01']])(
      'is left out, without a trace, for %j',
      (publishedAt) => {
        render(<ArticleCard title="A" href="/a" publishedAt={publishedAt} />);
        expect(screen.getByRole('article').querySelector('time')).toBeNull();
        expect(screen.getByRole('article').textContent).toBe('A');
      },
    );
  });

  test('tells the reading time, in its own words', () => {
    const card = renderCard({
      readingMinutes: 7,
      labels: { readingTime: '{count} Min. Lesezeit' },
    });
    expect(card.getByText('7 Min. Lesezeit')).toBeDefined();
  });

  test.each([[0], [-1], [Number.NaN], [undefined]])('tells no reading time of %j', (minutes) => {
    expect(renderCard({ readingMinutes: minutes }).queryByText(/min read/)).toBeNull();
  });

  test('joins authors, and links those who have a page', () => {
    const authors = [
      { name: 'Ada Lovelace', href: '/ada' },
      { name: 'Grace Hopper' },
      { name: '' },
    ];
    const card = renderCard({ authors, labels: { by: 'Von ' } });
    expect(card.getByText(/^Von/).textContent).toBe('Von Ada Lovelace, Grace Hopper');
    expect(card.getByRole('link', { name: 'Ada Lovelace' }).getAttribute('rel')).toBe('author');
    expect(card.queryByRole('link', { name: 'Grace Hopper' })).toBeNull();
  });

  test('has no link when no address is safe, and loses nothing', () => {
    const { id: _unsafe, ...unsafe } = stress.unsafeLinks;
    const card = renderCard(unsafe);
    expect(card.queryByRole('link')).toBeNull();
    expect(card.getByRole('heading', { name: unsafe.title })).toBeDefined();
  });

  test('names the language of a title that is not the page’s', () => {
    render(<ArticleCard title={longWord} href="/a" lang="de" />);
    expect(screen.getByRole('article').lang).toBe('de');
  });

  test.each([[''], [' '], [undefined], [null], [{}]])(
    'renders nothing for the title %j',
    (title) => {
      const { container } = render(<ArticleCard title={title as string} href="/a" />);
      expect(container.innerHTML).toBe('');
    },
  );

  test('renders links with the component it is given', () => {
    const Link = (props: ComponentProps<'a'>) => <a {...props} data-router="yes" />;
    const links = renderCard({ linkComponent: Link }).getAllByRole('link');
    expect(links.map((link) => link.dataset.router)).toEqual(['yes', 'yes', 'yes']);
  });

  test('holds an action', () => {
    const card = renderCard({ children: <button type="button">Save</button> });
    expect(card.getByRole('button', { name: 'Save' })).toBeDefined();
  });

  test('survives 1,000 hostile articles: nothing thrown, no unsafe link, no link in a link, valid HTML, no repair', async () => {
    const cards = fc
      .sample(fc.tuple(articleArbitrary, fc.constantFrom(...articleCardVariants)), 1000)
      .map(([hostile, variant], index) => (
        <ArticleCard key={index} {...withPlainAttributes(hostile)} variant={variant} />
      ));
    const { html, container, recoverableErrors } = await hydrate(<div>{cards}</div>);
    expect(recoverableErrors).toEqual([]);
    expect(await findMarkupErrors(html)).toEqual([]);
    expect(container.querySelectorAll('a a, a button')).toHaveLength(0);
    expect(container.querySelectorAll('a').length).toBeGreaterThan(100);
    for (const link of container.querySelectorAll('a')) {
      expect(new URL(link.href, 'https://example.org').protocol).toMatch(/^(https?|mailto|tel):$/);
    }
  });
});

/**
 * What a card only hands on as an attribute is the caller's to get right: an object that refuses to become a string, a width
 * below zero. Everything that a card reads itself stays as hostile as it is.
 */
function withPlainAttributes({ id: _key, lang, image, ...hostile }: Article) {
  return {
    ...hostile,
    lang: plain(lang),
    image: image && typeof image === 'object' ? { ...image, ...plainImage(image) } : image,
  };
}

function plainImage({
  alt,
  width,
  height,
  srcSet,
  sizes,
  focalPoint,
}: NonNullable<Article['image']>) {
  return {
    alt: plain(alt),
    width: Math.trunc(Math.abs(Number(plain(width)))) % 10_000 || undefined,
    height: Math.trunc(Math.abs(Number(plain(height)))) % 10_000 || undefined,
    srcSet: plain(srcSet),
    sizes: plain(sizes),
    focalPoint: focalPoint && { x: plain(focalPoint.x)!, y: plain(focalPoint.y)! },
  };
}

function plain<Value>(value: Value): Value | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
