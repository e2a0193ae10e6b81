import { classics, longWord, stress } from '@internal/fixtures';
import type { Article } from '@broadsheet/content';
import { articleArbitrary } from '@internal/fixtures/arbitraries';
import {
  describeConformance,
  describeTranslated,
  findMarkupErrors,
  hydrate,
} from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ArticleCard } from './article-card.tsx';
import { articleCardVariants, type ArticleCardProps } from './types.ts';

const { id: _id, ...article } = classics[0]!;

function renderCard(props: Partial<ArticleCardProps> = {}) {
  render(<ArticleCard {...article} {...props} />);
  return within(screen.getByRole('article'));
}

describe('ArticleCard', () => {
  describeConformance(ArticleCard, article, {
    labels: { by: undefined, separator: undefined, external: undefined, readingTime: undefined },
  });
  describeTranslated(ArticleCard, { ...article, readingMinutes: 7, external: true });

  test('has one link for each destination, the title first', () => {
    const links = renderCard().getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Notes on the Analytical Engine', '/classics/notes-on-the-analytical-engine'],
      ['Mathematics', '/categories/mathematics'],
      ['Ada Lovelace', '/authors/ada-lovelace'],
    ]);
  });

  test('takes nine elements for an image, a category and a date', () => {
    const { title, href, image, category, publishedAt } = article;
    const html = renderToString(<ArticleCard {...{ title, href, image, category, publishedAt }} />);
    expect(html.match(/<\w+/g)).toHaveLength(9);
  });

  test('names its link by the title alone', () => {
    expect(renderCard().getByRole('link', { name: article.title })).toBeDefined();
  });

  test('says in the accessible name of the link that it leads to another site', () => {
    const card = renderCard({ external: true, labels: { external: '(auf anderer Seite)' } });
    expect(card.getByRole('link', { name: `${article.title} (auf anderer Seite)` })).toBeDefined();
  });

  test.each([2, 3, 4, 5, 6] as const)('has a heading of level %d', (level) => {
    const card = renderCard({ headingLevel: level });
    expect(card.getByRole('heading', { level, name: article.title })).toBeDefined();
  });

  test('has no heading for headingLevel "none"', () => {
    expect(renderCard({ headingLevel: 'none' }).queryByRole('heading')).toBeNull();
  });

  test('has the title before the category and the date in the document', () => {
    const card = renderCard();
    const heading = card.getByRole('heading');
    const date = card.getByText('Sep 1, 1843');
    expect(heading.compareDocumentPosition(date)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  describe('image', () => {
    test('is decorative without an alt text', () => {
      const card = renderCard();
      expect(card.queryByRole('img')).toBeNull();
      expect(card.getByRole('presentation').getAttribute('alt')).toBe('');
    });

    test('has its alt text', () => {
      const card = renderCard({ image: { src: '/a.png', alt: 'The engine, seen from above' } });
      expect(card.getByRole('img', { name: 'The engine, seen from above' })).toBeDefined();
    });

    test('is lazy and has no preload', () => {
      const image = renderCard().getByRole('presentation');
      expect(image.getAttribute('loading')).toBe('lazy');
      expect(image.getAttribute('sizes')).toBe('auto, 100vw');
      expect(image.getAttribute('fetchpriority')).toBeNull();
      expect(renderToString(<ArticleCard {...article} />)).not.toContain('preload');
    });

    test('is loaded eagerly and preloaded with priority', () => {
      const image = renderCard({ priority: true }).getByRole('presentation');
      // Said, because components such as next/image are lazy by themselves.
      expect(image.getAttribute('loading')).toBe('eager');
      expect(image.getAttribute('fetchpriority')).toBe('high');
      expect(renderToString(<ArticleCard {...article} priority />)).toContain('rel="preload"');
    });

    test('takes `sizes` from the image, else from the layout', () => {
      const image = { src: '/a.png', srcSet: '/a-400.png 400w, /a-800.png 800w' };
      const own = renderCard({ image: { ...image, sizes: '10rem' }, sizes: '33vw' });
      expect(own.getByRole('presentation').getAttribute('sizes')).toBe('10rem');
      render(<ArticleCard title="B" href="/b" image={image} sizes="33vw" />);
      expect(screen.getAllByRole('presentation')[1]!.getAttribute('sizes')).toBe('auto, 33vw');
    });

    test.each([
      [{ x: 0.9, y: 0.2 }, '0.9', '0.2'],
      [{ x: 0, y: 1 }, '0', '1'],
      [{}, undefined, undefined],
      [null, undefined, undefined],
      [undefined, undefined, undefined],
      [0.5, undefined, undefined],
    ])('has the focal point %j', (focalPoint, x, y) => {
      const image = { src: '/a.png', focalPoint } as ArticleCardProps['image'];
      const { focalX, focalY } = renderCard({ image }).getByRole('presentation').dataset;
      expect([focalX, focalY]).toEqual([x, y]);
    });

    test.each([
      'data:image/png;base64,iVBORw0KGgo=',
      'data:image/svg+xml,%3Csvg/%3E',
      'blob:https://example.org/1',
    ])('may be %s, as bundlers write small images', (src) => {
      expect(renderCard({ image: { src } }).getByRole('presentation').getAttribute('src')).toBe(
        src,
      );
    });

    test.each([[null], [undefined], [{ src: '' }], [{ src: 'javascript:alert(1)' }]])(
      'is missing for %j, and the same placeholder pattern stands in its place every time',
      (image) => {
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        const card = renderCard({ image });
        expect(card.queryByRole('presentation')).toBeNull();
        const html = () => renderToString(<ArticleCard {...article} image={image} />);
        expect(html()).toMatch(/data-pattern="\d"/);
        expect(html()).toBe(html());
      },
    );

    test('is rendered by `imageComponent`, with width and height', () => {
      const Image = ({ alt, ...rest }: ComponentProps<'img'>) => (
        <img {...rest} alt={alt} data-optimized="yes" />
      );
      const image = renderCard({ image: { src: '/a.png' }, imageComponent: Image });
      const { dataset, attributes } = image.getByRole('presentation');
      expect(dataset.optimized).toBe('yes');
      expect(Number(attributes.getNamedItem('width')?.value)).toBeGreaterThan(0);
      expect(Number(attributes.getNamedItem('height')?.value)).toBeGreaterThan(0);
    });
  });

  describe('date', () => {
    test('is readable text with a machine-readable value', () => {
      const time = renderCard({
        publishedAt: '2025-11-12T03:30:00Z',
        timeZone: 'America/Los_Angeles',
      });
      expect(time.getByText('Nov 11, 2025').getAttribute('datetime')).toBe('2025-11-12T03:30:00Z');
    });

    test('is formatted for the locale', () => {
      const card = renderCard({ publishedAt: '2025-11-11', locale: 'de', dateFormat: 'long' });
      expect(card.getByText('11. November 2025')).toBeDefined();
    });

    test.each([[undefined], [null], [''], ['yesterday'], ['2025-13-01']])(
      'is left out, with no separator, for %j',
      (publishedAt) => {
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        render(<ArticleCard title="A" href="/a" publishedAt={publishedAt} />);
        expect(screen.getByRole('article').querySelector('time')).toBeNull();
        expect(screen.getByRole('article').textContent).toBe('A');
      },
    );
  });

  test('shows the reading time with its label', () => {
    const card = renderCard({
      readingMinutes: 7,
      labels: { readingTime: '{count} Min. Lesezeit' },
    });
    expect(card.getByText('7 Min. Lesezeit')).toBeDefined();
  });

  test.each([
    [2.33, '2 min read'],
    [0.6, '1 min read'],
    [12.5, '13 min read'],
  ])('rounds a reading time of %d', (minutes, text) => {
    expect(renderCard({ readingMinutes: minutes }).getByText(text)).toBeDefined();
  });

  test.each([[0], [0.2], [-1], [Number.NaN], [Infinity], [undefined]])(
    'shows no reading time for %j',
    (minutes) => {
      expect(renderCard({ readingMinutes: minutes }).queryByText(/min read/)).toBeNull();
    },
  );

  test('joins authors, and links those with a URL', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const authors = [
      { name: 'Ada Lovelace', href: '/ada' },
      { name: 'Grace Hopper' },
      { name: '' },
    ];
    const card = renderCard({ authors, labels: { by: 'Von ' } });
    expect(card.getByText(/^Von/).closest('p')?.textContent).toBe('Von Ada Lovelace, Grace Hopper');
    expect(card.getByRole('link', { name: 'Ada Lovelace' }).getAttribute('rel')).toBe('author');
    expect(card.queryByRole('link', { name: 'Grace Hopper' })).toBeNull();
  });

  test('has no link when no URL is safe, and keeps the text', () => {
    const { id: _unsafe, ...unsafe } = stress.unsafeLinks;
    const card = renderCard(unsafe);
    expect(card.queryByRole('link')).toBeNull();
    expect(card.getByRole('heading', { name: unsafe.title })).toBeDefined();
  });

  test('sets the language of title and excerpt, and of nothing that is in the language of the page', () => {
    const card = renderCard({ title: longWord, excerpt: 'Ein langes Wort.', lang: 'de' });
    const languageOf = (text: string) =>
      card.getByText(text).closest('[lang]')?.getAttribute('lang');
    expect([longWord, 'Ein langes Wort.'].map(languageOf)).toEqual(['de', 'de']);
    expect(['Mathematics', 'Sep 1, 1843', 'Ada Lovelace'].map(languageOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(card.getByRole('link', { name: longWord }).getAttribute('hreflang')).toBe('de');
  });

  test.each([[''], [' '], [undefined], [null], [{}]])(
    'renders nothing for the title %j',
    (title) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { container } = render(<ArticleCard title={title as string} href="/a" />);
      expect(container.innerHTML).toBe('');
    },
  );

  test('renders links with `linkComponent`', () => {
    const Link = (props: ComponentProps<'a'>) => <a {...props} data-router="yes" />;
    const links = renderCard({ linkComponent: Link }).getAllByRole('link');
    expect(links.map((link) => link.dataset.router)).toEqual(['yes', 'yes', 'yes']);
  });

  test('renders its children as actions', () => {
    const card = renderCard({ children: <button type="button">Save</button> });
    expect(card.getByRole('button', { name: 'Save' })).toBeDefined();
  });

  test('renders 1,000 malformed articles: throws nothing, no unsafe or nested link, valid HTML, no hydration mismatch', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const cards = fc
      .sample(fc.tuple(articleArbitrary, fc.constantFrom(...articleCardVariants)), 1000)
      .map(([malformed, variant], index) => (
        <ArticleCard key={index} {...withPlainAttributes(malformed)} variant={variant} />
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
 * Makes values that a card only passes on as attributes valid, such as an object that cannot become a string or a negative width.
 * Everything that a card reads itself stays malformed.
 */
function withPlainAttributes({ id: _key, lang, image, ...malformed }: Article) {
  return {
    ...malformed,
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
  return typeof value === 'string' || Number.isFinite(value) ? value : undefined;
}
