import { hasText, safeHref } from '@broadsheet/content';
import { footer, navigation } from '@internal/fixtures';
import { linkArbitrary } from '@internal/fixtures/arbitraries';
import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { Footer } from './footer.tsx';
import type { FooterGroup, FooterProps } from './types.ts';

const groups = [
  { heading: 'Sections', links: [{ label: 'Web', href: '/web' }] },
  {
    heading: 'Company',
    links: [
      { label: 'About', href: '/about' },
      { label: 'Careers', href: '/careers' },
    ],
  },
] satisfies FooterGroup[];

const everything = {
  ...footer,
  logo: { alt: 'The Build Log', src: '/logo.svg', href: '/', width: 120, height: 32 },
  groups,
  social: [
    { label: 'Mastodon', href: 'https://social.example.org/@log', icon: <svg /> },
    { label: 'RSS', href: '/feed' },
  ],
  children: <a href="/consent">Cookie settings</a>,
} satisfies FooterProps;

describe('Footer', () => {
  describeConformance(Footer, everything, {
    labels: { navigation: undefined, social: undefined, legal: undefined },
  });
  describeTranslated(Footer, everything);

  test('says in which language the pages behind its links are: a language switcher', () => {
    const german = { label: 'Deutsch', href: '/de', lang: 'de', hrefLang: 'de' };
    render(
      <Footer
        links={[german]}
        groups={[{ heading: 'Languages', links: [german] }]}
        social={[german]}
        legal={[german]}
      />,
    );
    const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: 'Deutsch' });
    expect(links.map(({ lang, hreflang }) => [lang, hreflang])).toEqual(
      Array.from({ length: 4 }, () => ['de', 'de']),
    );
  });

  test.each([{ drawing: <svg /> }, { src: '/logo.svg' }, {}])(
    'has a logo with a name, without a link too: %j',
    (logo) => {
      render(<Footer logo={{ alt: 'The Build Log', ...logo }} />);
      const named =
        screen.queryByRole('img', { name: 'The Build Log' }) ?? screen.queryByText('The Build Log');
      expect(named).not.toBeNull();
    },
  );

  test.each(['data:image/svg+xml,%3Csvg/%3E', 'data:image/png;base64,iVBORw0KGgo='])(
    'shows a logo that a bundler has inlined: %s',
    (src) => {
      render(<Footer logo={{ alt: 'The Build Log', src }} />);
      expect(screen.getByRole('img', { name: 'The Build Log' }).getAttribute('src')).toBe(src);
    },
  );

  test('shows the real home page’s footer', () => {
    render(<Footer {...footer} />);
    const root = within(screen.getByRole('contentinfo'));
    expect(root.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Meta',
      'Home',
      'Company Info',
      'Careers',
      'Terms',
      'Privacy',
      'Cookies',
      'Help',
    ]);
    expect(root.getByText('© 2025 Meta')).toBeDefined();
  });

  test('holds the links of the site in one navigation, and the others outside', () => {
    render(<Footer {...everything} />);
    const nav = within(screen.getByRole('navigation', { name: 'Footer' }));
    expect(nav.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Home',
      'Company Info',
      'Careers',
      'Web',
      'About',
      'Careers',
    ]);
  });

  test('has group headings of the given level', () => {
    render(<Footer groups={groups} headingLevel={3} />);
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Sections', 'Company']);
  });

  test('names its lists by its labels', () => {
    render(
      <Footer
        {...everything}
        labels={{ navigation: 'Fußzeile', social: 'Folgen', legal: 'Rechtliches' }}
      />,
    );
    expect(screen.getByRole('navigation', { name: 'Fußzeile' })).toBeDefined();
    expect(screen.getByRole('list', { name: 'Folgen' })).toBeDefined();
    expect(screen.getByRole('list', { name: 'Rechtliches' })).toBeDefined();
  });

  test('links to profiles with rel="me", named by their labels', () => {
    render(<Footer {...everything} />);
    for (const name of ['Mastodon', 'RSS']) {
      expect(screen.getByRole<HTMLAnchorElement>('link', { name }).rel).toBe('me');
    }
  });

  test('shows its children after the legal links', () => {
    render(<Footer>{everything.children}</Footer>);
    expect(screen.getByRole('link', { name: 'Cookie settings' })).toBeDefined();
  });

  describe('logo', () => {
    test('is an image whose alt text names the link', () => {
      render(<Footer logo={everything.logo} />);
      const link = screen.getByRole('link', { name: 'The Build Log' });
      const image = within(link).getByRole<HTMLImageElement>('img', { name: 'The Build Log' });
      expect(image.getAttribute('src')).toBe('/logo.svg');
      expect([image.width, image.height]).toEqual([120, 32]);
    });

    test.each([[undefined], ['javascript:alert(1)']])(
      'is the name as text for the src %j',
      (src) => {
        render(<Footer logo={{ alt: 'The Build Log', src, href: '/' }} />);
        expect(screen.getByRole('link', { name: 'The Build Log' })).toBeDefined();
        expect(screen.queryByRole('img')).toBeNull();
      },
    );

    test('is no link without a safe URL', () => {
      render(<Footer logo={{ alt: 'The Build Log', href: 'javascript:alert(1)' }} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByText('The Build Log')).toBeDefined();
    });

    test('is no link without a name', () => {
      render(<Footer logo={{ alt: '', src: '/logo.svg', href: '/' }} />);
      expect(screen.queryByRole('link')).toBeNull();
    });

    test('can be a drawing, whose link is named by its alt text', () => {
      const drawing = <svg aria-hidden="true" />;
      render(<Footer logo={{ alt: 'The Build Log', href: '/', src: '/logo.svg', drawing }} />);
      const link = screen.getByRole('link', { name: 'The Build Log' });
      expect(link.querySelector('svg')).not.toBeNull();
      expect(screen.queryByRole('img')).toBeNull();
    });

    test('is an image named by its alt text when a drawing has no link', () => {
      render(<Footer logo={{ alt: 'The Build Log', drawing: <svg aria-hidden="true" /> }} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByRole('img', { name: 'The Build Log' })).toBeDefined();
    });

    test('can be a node', () => {
      render(<Footer logo={<strong>The Build Log</strong>} />);
      expect(screen.getByText('The Build Log').tagName).toBe('STRONG');
    });

    test('is rendered with `linkComponent` and `imageComponent`', () => {
      const Link = (link: ComponentProps<'a'>) => <a {...link} data-router="yes" />;
      const Image = (image: ComponentProps<'img'>) => <img {...image} data-optimized="yes" />;
      render(<Footer logo={everything.logo} linkComponent={Link} imageComponent={Image} />);
      expect(screen.getByRole('link').dataset.router).toBe('yes');
      expect(screen.getByRole('img').dataset.optimized).toBe('yes');
    });
  });

  test.each<FooterProps>([
    {},
    { links: [], groups: [], social: [], legal: [], description: ' ', copyright: '' },
    { groups: [{ heading: 'Nothing in it', links: [] }] },
    { groups: 'x' as unknown as FooterGroup[], links: null as unknown as [] },
  ])('renders nothing when there is nothing to show: %j', (props) => {
    const { container } = render(<Footer {...props} />);
    expect(container.innerHTML).toBe('');
  });

  test('accepts readonly lists', () => {
    const links = [{ label: 'Web', href: '/web' }] as const;
    const props = { links, groups: [{ heading: 'Sections', links }], legal: links } as const;
    render(<Footer {...props} social={links} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  test('shows the links of a group without a heading', () => {
    render(<Footer groups={[{ ...groups[0]!, heading: '' }]} />);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByRole('link', { name: 'Web' })).toBeDefined();
  });

  test('leaves out links without a label, and says so in development', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<Footer legal={[{ label: '', href: '/x' }, ...footer.legal]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(warn.mock.calls.flat().join()).toContain('label');
  });

  test('holds every section of a large site', () => {
    const sections = navigation.map(({ label, groups: columns = [] }) => ({
      heading: label,
      links: columns.flatMap(({ links }) => links),
    }));
    render(<Footer groups={sections} />);
    expect(screen.getAllByRole('heading')).toHaveLength(6);
  });

  test('never throws, loses a label or links to an unsafe URL, for any links', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const links = fc.array(linkArbitrary, { maxLength: 4 });
    fc.assert(
      fc.property(links, links, links, (first, second, third) => {
        const page = document.createElement('div');
        page.innerHTML = renderToStaticMarkup(
          <Footer links={first} groups={[{ heading: 'Group', links: second }]} legal={third} />,
        );
        const labelled = [...first, ...second, ...third].filter((link) => hasText(link.label));
        expect(page.querySelectorAll('li')).toHaveLength(labelled.length);
        const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(hrefs).toHaveLength(labelled.filter(({ href }) => safeHref(href)).length);
        expect(hrefs.filter((href) => !safeHref(href))).toEqual([]);
      }),
    );
  });
});
