import { articles, navigation, stressNavigation } from '@internal/fixtures';
import { describeConformance } from '@internal/testing';
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { MegaMenuHeader } from './mega-menu-header.tsx';
import type { HeaderItem, HeaderOpenChange } from '../types.ts';
import { SiteSearch } from '../search/site-search.tsx';

const logo = { alt: 'The Analytical Engine', href: '/' };

/** Closed popovers are hidden, so roles are queried in the whole tree. */
const all = { hidden: true } as const;

describe('MegaMenuHeader', () => {
  const whole = {
    logo,
    items: [
      ...navigation,
      {
        label: 'Science',
        href: '/science',
        groups: [{ label: 'Fields', links: [{ label: 'Physics', href: '/physics' }] }],
        featured: [articles[0]!],
      },
    ],
    search: <SiteSearch suggestionsHref="/suggest?q={query}" />,
    actions: <a href="/subscribe">Subscribe</a>,
    currentHref: '/physics',
  };
  describeConformance(MegaMenuHeader, whole, {
    labels: {
      main: undefined,
      menu: undefined,
      more: undefined,
      all: undefined,
      back: undefined,
      search: undefined,
      external: undefined,
    },
  });

  test('renders every link of the navigation on the server, once', () => {
    const html = renderToString(<MegaMenuHeader logo={logo} items={navigation} />);
    const links = navigation.flatMap(({ href, groups = [] }) => [
      ...(href ? [href] : []),
      ...groups.flatMap((group) => group.links.map((link) => link.href)),
    ]);
    expect(links).toHaveLength(22);
    for (const href of links) {
      expect(html.split(`href="${href.replaceAll('&', '&amp;')}"`)).toHaveLength(2);
    }
  });

  test('marks the current page once, and the section that holds it', () => {
    const items: HeaderItem[] = [
      { label: 'Home', href: '/' },
      {
        label: 'Science',
        href: '/science',
        groups: [
          {
            links: [
              { label: 'Physics', href: '/physics/' },
              { label: 'Physics again', href: '/physics' },
            ],
          },
        ],
      },
    ];
    render(<MegaMenuHeader logo={logo} items={items} currentHref="/physics" />);
    const marked = screen
      .getAllByRole('link', all)
      .filter((link) => link.hasAttribute('aria-current'))
      .map((link) => [link.textContent, link.getAttribute('aria-current')]);
    expect(marked).toEqual([
      ['Science', 'true'],
      ['Physics', 'page'],
    ]);
  });

  test.each([
    ['/caf%C3%A9', '/café'],
    ['/caf%c3%a9', '/caf%C3%A9'],
    ['/café/', '/café'],
    ['/physics?page=2', '/physics'],
    ['/physics#top', '/physics'],
    ['https://example.org/physics', '/physics'],
    ['/physics', 'https://example.org/physics/'],
    ['/search?tag=physics&page=2', '/search?tag=physics&page=2'],
    ['#/physics', '#/physics'],
    ['/physics/../biology', '/biology'],
  ])('on the page %s a link to %s is current', (currentHref, href) => {
    const items = [
      { label: 'Home', href: '/' },
      { label: 'Here', href },
      { label: 'Elsewhere', href: '/elsewhere' },
    ];
    const { container } = render(
      <MegaMenuHeader logo={logo} items={items} currentHref={currentHref} />,
    );
    const marked = [...container.querySelectorAll('[aria-current]')];
    expect(marked.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
      ['Here', 'page'],
    ]);
  });

  test.each([
    ['/search?tag=physics', '/search?tag=biology'],
    ['/physics', '/physics#history'],
    ['https://example.org/physics', 'https://example.com/physics'],
    ['/physicsts', '/physics'],
    ['/%E0%A4%A', '/physics'],
    ['http://[', '/physics'],
    ['/physics', 'javascript:alert(1)'],
    ['/about', '/'],
  ])('on the page %s a link to %s is not current', (currentHref, href) => {
    const items = [{ label: 'There', href }];
    const { container } = render(
      <MegaMenuHeader logo={logo} items={items} currentHref={currentHref} />,
    );
    expect(container.querySelector('[aria-current]')).toBeNull();
  });

  test('marks the section whose path begins that of the page, the nearest one', () => {
    const items = [
      { label: 'Home', href: '/' },
      { label: 'News', href: '/news' },
      { label: 'World', href: 'https://example.org/news/world/' },
      { label: 'New', href: '/new' },
    ];
    const { container } = render(
      <MegaMenuHeader logo={logo} items={items} currentHref="/news/world/2026/a-story" />,
    );
    const marked = [...container.querySelectorAll('[aria-current]')];
    expect(marked.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
      ['World', 'true'],
    ]);
  });

  test('marks a section with `current`, also when it is a button', () => {
    const groups = [{ links: [{ label: 'Books', href: '/books' }] }];
    render(<MegaMenuHeader logo={logo} items={[{ label: 'Culture', current: true, groups }]} />);
    expect(
      screen.getByRole('button', { ...all, name: 'Culture' }).getAttribute('aria-current'),
    ).toBe('true');
  });

  test('sends no aria-expanded and no menu role from the server', () => {
    const html = renderToString(<MegaMenuHeader logo={logo} items={navigation} />);
    expect(html).not.toContain('aria-expanded');
    expect(html).not.toMatch(/role="menu/);
  });

  test('renders a section without a panel as a link, and without a safe URL as text', () => {
    const items = [
      { label: 'Opinion', href: '/opinion', groups: [{ links: [] }] },
      { label: 'Nothing', href: 'javascript:alert(1)' },
    ];
    render(<MegaMenuHeader logo={logo} items={items} />);
    expect(screen.getAllByRole('button', all).map((button) => button.textContent)).toEqual([
      'Menu',
    ]);
    expect(screen.getByText('Nothing').tagName).toBe('SPAN');
  });

  test('leaves out items without a label, and warns in development', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<MegaMenuHeader logo={logo} items={stressNavigation} />);
    expect(screen.getAllByRole('listitem', all).length).toBeGreaterThan(60);
    expect(warn).toHaveBeenCalled();
  });

  test('renders stories with cardComponent', () => {
    const Card = ({ title, variant }: { title: string; variant: string }) => (
      <p>{`${variant}: ${title}`}</p>
    );
    const items = [{ label: 'Science', featured: [articles[0]!] }];
    render(<MegaMenuHeader logo={logo} items={items} cardComponent={Card} />);
    expect(screen.getByText(`compact: ${articles[0]!.title}`)).toBeDefined();
  });

  test('renders links with linkComponent, and names external ones as such', () => {
    const Link = (props: { href: string }) => <a {...props} data-router="yes" />;
    const links = [{ label: 'Archive', href: 'https://archive.example.org', external: true }];
    render(
      <MegaMenuHeader
        logo={logo}
        items={[{ label: 'More', groups: [{ links }] }]}
        linkComponent={Link}
        labels={{ external: '(andere Seite)' }}
      />,
    );
    const link = screen.getByText(/Archive/).closest('a')!;
    expect(link.dataset.router).toBe('yes');
    expect(link.textContent).toBe('Archive (andere Seite)');
  });

  test('renders no link for a logo without a name; names a drawing', () => {
    const { unmount } = render(<MegaMenuHeader logo={{ alt: '', href: '/' }} items={[]} />);
    expect(screen.queryByRole('link', all)).toBeNull();
    unmount();
    render(<MegaMenuHeader logo={{ ...logo, drawing: <svg /> }} items={[]} />);
    expect(screen.getByRole('link', { name: logo.alt })).toBeDefined();
  });

  test('renders the sections without a logo', () => {
    const missing = undefined as unknown as typeof logo;
    render(<MegaMenuHeader logo={missing} items={[{ label: 'Opinion', href: '/opinion' }]} />);
    expect(screen.getByRole('link', { ...all, name: 'Opinion' })).toBeDefined();
  });

  test('passes the languages of a link on', () => {
    const links = [{ label: 'Deutsch', href: '/de', lang: 'de', hrefLang: 'de-AT' }] as const;
    render(<MegaMenuHeader logo={logo} items={[{ label: 'Languages', groups: [{ links }] }]} />);
    const link = screen.getByRole<HTMLAnchorElement>('link', { ...all, name: 'Deutsch' });
    expect([link.lang, link.hreflang]).toEqual(['de', 'de-AT']);
  });

  test('passes target and rel on, and adds a badge to the name', () => {
    const links = [{ label: 'Jobs', href: '/jobs', target: '_blank', rel: 'me', badge: 'New' }];
    render(<MegaMenuHeader logo={logo} items={[{ label: 'About', groups: [{ links }] }]} />);
    const link = screen.getByText('Jobs').closest('a')!;
    expect([link.target, link.rel, link.textContent]).toEqual(['_blank', 'me', 'Jobs New']);
  });

  test('the label of a group with a page is a link, and names the list; it may be current', () => {
    const groups = [{ label: 'Fields', href: '/fields', links: [{ label: 'Optics', href: '/o' }] }];
    render(
      <MegaMenuHeader logo={logo} items={[{ label: 'Science', groups }]} currentHref="/fields" />,
    );
    expect(screen.getByRole('list', { ...all, name: 'Fields' })).toBeDefined();
    const link = screen.getByRole('link', { ...all, name: 'Fields' });
    expect(link.getAttribute('aria-current')).toBe('page');
    const section = screen.getByRole('button', { ...all, name: 'Science' });
    expect(section.getAttribute('aria-current')).toBe('true');
  });

  test('a panel may hold content alone', () => {
    const content = <form aria-label="Newsletter" />;
    render(<MegaMenuHeader logo={logo} items={[{ label: 'Letters', content }]} />);
    const panel = screen.getByLabelText('Letters');
    expect(within(panel).getByLabelText('Newsletter').tagName).toBe('FORM');
  });

  test('reports what opens and closes, and nothing of the popovers in slots', () => {
    const onOpenChange = vi.fn<(change: HeaderOpenChange) => void>();
    const content = (
      <p popover="auto" data-testid="own">
        Help
      </p>
    );
    const items = [{ label: 'Letters', content }];
    render(<MegaMenuHeader logo={logo} items={items} onOpenChange={onOpenChange} />);
    const toggle = (element: HTMLElement, newState: string) =>
      fireEvent(element, Object.assign(new Event('toggle'), { newState }));
    toggle(screen.getByLabelText('Letters'), 'open');
    toggle(screen.getByTestId('own'), 'open');
    toggle(screen.getByRole('navigation', all), 'closed');
    expect(onOpenChange.mock.calls).toEqual([
      [{ isOpen: true, popover: 'panel', label: 'Letters' }],
      [{ isOpen: false, popover: 'navigation', label: 'Main' }],
    ]);
  });

  test('renders the actions in the drawer, before the sections; without sections in the header', () => {
    const actions = <a href="/subscribe">Subscribe</a>;
    const items = [{ label: 'Opinion', href: '/opinion' }];
    const { rerender } = render(<MegaMenuHeader logo={logo} items={items} actions={actions} />);
    const nav = screen.getByRole('navigation', all);
    expect([...nav.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
      'Subscribe',
      'Opinion',
    ]);
    rerender(<MegaMenuHeader logo={logo} items={[]} actions={actions} />);
    expect(screen.queryByRole('navigation', all)).toBeNull();
    expect(screen.getByRole('link', { name: 'Subscribe' })).toBeDefined();
  });

  test('renders whatever the data (property)', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const text = fc.oneof(fc.string(), fc.constant(undefined), fc.constant(null), fc.integer());
    const link = fc.oneof(
      fc.record({ label: text, href: text, description: text, external: fc.boolean() }),
      fc.constant(null),
    );
    const group = fc.oneof(
      fc.record({ label: text, links: fc.oneof(fc.array(link), fc.constant(undefined)) }),
      fc.constant(null),
    );
    const item = fc.oneof(
      fc.record({ label: text, href: text, groups: fc.oneof(fc.array(group), fc.constant({})) }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const html = renderToString(
          <MegaMenuHeader logo={logo} items={items as unknown as HeaderItem[]} currentHref="/" />,
        );
        expect(html).toContain('</header>');
        expect(html).not.toMatch(/href="\s*(javascript|data|vbscript):/i);
      }),
    );
  });
});

describe('SiteSearch', () => {
  describeConformance(
    SiteSearch,
    { suggestionsHref: '/suggest?q={query}' },
    {
      labels: { field: undefined, submit: undefined, suggestions: undefined, count: undefined },
    },
  );

  test('is a form that submits by GET', () => {
    render(<SiteSearch action="/find" name="words" defaultValue="engine" />);
    const form = screen.getByRole<HTMLFormElement>('search');
    expect(form.method).toBe('get');
    expect(form.getAttribute('action')).toBe('/find');
    expect(new FormData(form).get('words')).toBe('engine');
    expect(screen.getByRole('searchbox', { name: 'Search this site' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Search' })).toBeDefined();
  });

  test.each([
    ['/search?lang=de&tag=a&tag=b', '/search', 'lang=de&tag=a&tag=b&q=&from=header'],
    [
      'https://example.org/find?a=%26#results',
      'https://example.org/find#results',
      'a=%26&q=&from=header',
    ],
    ['/search?q=old', '/search', 'q=&from=header'],
    ['?', '', 'q=&from=header'],
  ])('keeps the query of %s and the fields of the page', (action, page, query) => {
    render(
      <SiteSearch action={action}>
        <input type="hidden" name="from" value="header" />
      </SiteSearch>,
    );
    const form = screen.getByRole<HTMLFormElement>('search');
    expect(form.getAttribute('action')).toBe(page);
    const sent = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const sort = (text: string) => text.split('&').toSorted();
    expect(sort(sent.toString())).toEqual(sort(query));
  });

  test('an unsafe URL counts as absent', () => {
    render(<SiteSearch action="javascript:alert(1)" suggestionsHref="data:text/json,[]" />);
    const form = screen.getByRole('search');
    expect(form.getAttribute('action')).toBe('/search');
    expect(form.dataset.suggestions).toBeUndefined();
  });
});
