import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { AuthorHeader } from './author-header.tsx';
import { NewsletterForm } from './newsletter-form.tsx';
import { Prose } from './prose.tsx';
import { RelatedStories } from './related-stories.tsx';

const Link = (props: ComponentProps<'a'>) => <a {...props} data-router="yes" />;

describe('Prose', () => {
  describeConformance(Prose, { children: <p>Text</p> });

  test('holds the HTML of a content system as it is', () => {
    const html = '<h2 id="why">Why</h2><p>Because <a href="/x">so</a>.</p>';
    const { container } = render(<Prose dangerouslySetInnerHTML={{ __html: html }} lang="de" />);
    expect(container.firstElementChild!.innerHTML).toBe(html);
    expect(container.firstElementChild!.getAttribute('lang')).toBe('de');
  });
});

describe('RelatedStories', () => {
  const items = [
    {
      id: '1',
      title: 'The first compiler',
      href: '/compiler',
      category: { label: 'Languages' },
      publishedAt: '2025-11-11',
    },
    { id: '2', title: 'A moth in a relay', href: '/moth', lang: 'en' },
  ];
  const more = { label: 'All stories', href: '/stories' };
  describeConformance(RelatedStories, { items, more, heading: 'Read on' });
  describeTranslated(RelatedStories, { items, more, heading: 'Read on' });

  test('is a region with a list of headlines', () => {
    render(<RelatedStories items={items} more={more} />);
    const region = within(screen.getByRole('region', { name: 'Related stories' }));
    const rows = region.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toEqual(['The first compilerLanguagesNov 11, 2025', 'A moth in a relay']);
    const hrefs = region.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/compiler', '/moth', '/stories']);
  });

  test('shows a story without a safe URL as text', () => {
    render(<RelatedStories items={[{ title: 'Lost', href: 'javascript:alert(1)' }]} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Lost')).toBeDefined();
  });

  test.each([[[]], [null], [undefined], ['stories'], [[{ title: ' ' }]]])(
    'renders nothing without a story: %j',
    (given) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { container } = render(<RelatedStories items={given as never} more={more} />);
      expect(container.innerHTML).toBe('');
    },
  );

  test('keeps the element of a story that moves', () => {
    const { rerender } = render(<RelatedStories items={items} />);
    const link = screen.getByRole('link', { name: 'A moth in a relay' });
    rerender(<RelatedStories items={items.toReversed()} />);
    expect(screen.getByRole('link', { name: 'A moth in a relay' })).toBe(link);
  });
});

describe('AuthorHeader', () => {
  const props = {
    name: 'Grace Hopper',
    jobTitle: 'Rear admiral',
    bio: 'Wrote the first compiler.',
    image: { src: '/grace.jpg' },
    links: [
      { label: 'Mastodon', href: 'https://social.example.org/@grace' },
      { label: 'Archive', href: 'javascript:alert(1)' },
    ],
  };
  describeConformance(AuthorHeader, props, { labels: { links: undefined } });
  describeTranslated(AuthorHeader, props);

  test('is the heading of the page, with job title, bio and links', () => {
    const { container } = render(<AuthorHeader {...props} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Grace Hopper' })).toBeDefined();
    expect(screen.getByText('Rear admiral')).toBeDefined();
    expect(screen.getByText('Wrote the first compiler.')).toBeDefined();
    const list = within(screen.getByRole('list', { name: 'Grace Hopper elsewhere' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(list.getByRole<HTMLAnchorElement>('link', { name: 'Mastodon' }).rel).toBe('me');
    // Beside the name the portrait says nothing.
    expect(container.querySelector('img')?.alt).toBe('');
  });

  test.each([{ src: 'javascript:alert(1)' }, { src: '' }, null, undefined])(
    'has no portrait without a safe URL: %j',
    (image) => {
      const { container } = render(<AuthorHeader name="Ada Lovelace" image={image} />);
      expect(container.querySelector('img')).toBeNull();
    },
  );

  test('renders nothing without a name', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(render(<AuthorHeader name=" " bio="Text" />).container.innerHTML).toBe('');
  });

  test('renders links with `linkComponent`', () => {
    render(<AuthorHeader {...props} linkComponent={Link} />);
    expect(screen.getByRole('link').dataset.router).toBe('yes');
  });
});

describe('NewsletterForm', () => {
  const props = {
    heading: 'The letter',
    description: 'One story, every Friday.',
    action: '/newsletter',
    children: <input type="hidden" name="list" value="weekly" />,
  };
  const labels = { email: undefined, submit: undefined, error: undefined, success: undefined };
  describeConformance(NewsletterForm, props, { labels });
  describeConformance(NewsletterForm, { ...props, status: 'error' }, { labels });
  describeTranslated(NewsletterForm, { ...props, message: 'Is that the whole address?' });

  test('posts the address, and what is in it, without JavaScript', () => {
    render(<NewsletterForm {...props} defaultValue="ada@example.org" />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
    const form = field.form!;
    expect([form.getAttribute('action'), form.method]).toEqual(['/newsletter', 'post']);
    expect([...new FormData(form)]).toEqual([
      ['email', 'ada@example.org'],
      ['list', 'weekly'],
    ]);
    expect([field.type, field.required, field.autocomplete]).toEqual(['email', true, 'email']);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Subscribe' }).type).toBe(
      'submit',
    );
  });

  test('says what is wrong, at the field', () => {
    render(<NewsletterForm {...props} status="error" message="The @ is missing." />);
    const field = screen.getByRole('textbox');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(field.getAttribute('aria-describedby')!);
    expect(described?.textContent).toContain('The @ is missing.');
    expect(described).toBe(screen.getByRole('status'));
  });

  test('shows a message instead of the form after it was sent', () => {
    render(<NewsletterForm {...props} status="success" />);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Thank you.');
  });

  test('writes its answer into an element that was there before', () => {
    const { rerender } = render(<NewsletterForm {...props} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    rerender(<NewsletterForm {...props} status="success" />);
    expect(screen.getByRole('status')).toBe(status);
  });

  test.each([['javascript:alert(1)'], [''], [undefined], [null], [{}]])(
    'has no form that would go to %j',
    (action) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const html = renderToStaticMarkup(<NewsletterForm {...props} action={action as string} />);
      expect(html).not.toContain('<form');
      expect(html).toContain('The letter');
    },
  );

  test('takes a function, as React does', () => {
    render(<NewsletterForm {...props} action={() => {}} />);
    expect(screen.getByRole('button', { name: 'Subscribe' })).toBeDefined();
  });

  test('two of them share no id', () => {
    const { container } = render(
      <>
        <NewsletterForm {...props} />
        <NewsletterForm {...props} />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
