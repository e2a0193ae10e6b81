import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ButtonLink } from './button-link.tsx';
import { Columns } from './columns.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageSection } from './page-section.tsx';
import { PageTitle } from './page-title.tsx';
import { PageMain } from './page-main.tsx';

describe('PageMain', () => {
  describeConformance(PageMain, { children: <p>Text</p> });

  test('is the main landmark, and the target of a skip link', () => {
    render(<PageMain>Text</PageMain>);
    const main = screen.getByRole('main');
    expect(main.id).toBe('main');
    main.focus();
    expect(document.activeElement).toBe(main);
  });

  test('takes another id', () => {
    render(<PageMain id="content" />);
    expect(screen.getByRole('main').id).toBe('content');
  });

  test('is no landmark inside of a main element', () => {
    const { container } = render(
      <main>
        <PageMain element="div">Text</PageMain>
      </main>,
    );
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(container.querySelector('[id], [tabindex]')).toBeNull();
  });
});

describe('PageFrame', () => {
  describeConformance(PageFrame, { children: <p>Text</p> });
});

describe('PageSection', () => {
  describeConformance(PageSection, { heading: 'The latest', children: <p>Text</p> });
  describeTranslated(PageSection, { heading: 'The latest', children: <p>Text</p> });

  test('is a region named by its heading', () => {
    render(<PageSection heading="The latest" headingLevel={3} />);
    const region = within(screen.getByRole('region', { name: 'The latest' }));
    expect(region.getByRole('heading', { level: 3, name: 'The latest' })).toBeDefined();
  });

  test('is no region without a name', () => {
    render(<PageSection width="text">Text</PageSection>);
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('Columns', () => {
  describeConformance(Columns, { children: [<p key="a">A</p>, <p key="b">B</p>] });
  describeConformance(Columns, { side: <p>Side</p>, children: <p>Main</p> });

  test('keeps the order of its children, the side column last', () => {
    const { container } = render(
      <Columns side={<p>Side</p>}>
        <p>One</p>
        <p>Two</p>
      </Columns>,
    );
    expect(container.textContent).toBe('OneTwoSide');
  });

  test('counts no child that renders nothing', () => {
    const { container } = render(
      <Columns>
        {false}
        <p>One</p>
        {null}
        <p>Two</p>
      </Columns>,
    );
    expect(container.querySelectorAll('p')).toHaveLength(2);
    expect(container.querySelectorAll('div > :only-child:is(p)')).toHaveLength(2);
    expect(container.querySelectorAll('div:empty')).toHaveLength(0);
  });

  test('keeps a column when another goes', () => {
    const { rerender } = render(
      <Columns>{[<input key="a" />, <input key="b" title="b" />]}</Columns>,
    );
    const kept = screen.getByTitle('b');
    rerender(<Columns>{[<input key="b" title="b" />]}</Columns>);
    expect(screen.getByTitle('b')).toBe(kept);
  });
});

describe('PageTitle', () => {
  const props = { title: 'Open Source', intro: 'What we build in the open.' };
  describeConformance(PageTitle, props);
  describeTranslated(PageTitle, props);

  test('is the heading of the page, with an introduction', () => {
    render(<PageTitle {...props} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Open Source' })).toBeDefined();
    expect(screen.getByText('What we build in the open.')).toBeDefined();
  });

  test('is a heading for assistive technology when it is visually hidden', () => {
    render(<PageTitle title="Home" visuallyHidden />);
    expect(screen.getByRole('heading', { level: 1, name: 'Home' })).toBeDefined();
  });

  test.each([[''], [' '], [undefined], [7]])('renders nothing for the title %j', (title) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { container } = render(<PageTitle title={title as string} intro="Text" />);
    expect(container.innerHTML).toBe('');
  });

  test('says in development that a title is missing', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<PageTitle title={8 as never} />);
    expect(warn.mock.calls.flat().join()).toContain('title');
  });

  test.each([[''], [undefined], [null], [false]])('has no introduction for %j', (intro) => {
    const { container } = render(<PageTitle title="Home" intro={intro} />);
    expect(container.querySelector('p')).toBeNull();
  });
});

describe('ButtonLink', () => {
  describeConformance(ButtonLink, { label: 'Older stories', href: '/page/2' });
  describeTranslated(ButtonLink, { label: 'Older stories', href: '/page/2' });

  test('is a link', () => {
    render(<ButtonLink label="Older stories" href="/page/2" rel="next" />);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Older stories' });
    expect([link.getAttribute('href'), link.rel]).toEqual(['/page/2', 'next']);
  });

  test.each([[undefined], [null], [''], ['javascript:alert(1)']])(
    'renders nothing for the URL %j',
    (href) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { container } = render(<ButtonLink label="Older stories" href={href} />);
      expect(container.innerHTML).toBe('');
    },
  );

  test('is rendered with `linkComponent`', () => {
    const Link = (props: { href: string }) => <a {...props} data-router="yes" />;
    render(<ButtonLink label="Older" href="/page/2" linkComponent={Link} />);
    expect(screen.getByRole('link').dataset.router).toBe('yes');
  });
});
