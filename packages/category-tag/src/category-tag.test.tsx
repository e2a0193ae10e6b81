import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CategoryTag } from './category-tag.tsx';

describe('CategoryTag', () => {
  describeConformance(CategoryTag, { label: 'Open Source', href: '/category/open-source/' });
  describeTranslated(CategoryTag, { label: 'Open Source', href: '/category/open-source/' });

  test('is a link to the category', () => {
    render(<CategoryTag label="Open Source" href="/category/open-source/" />);
    expect(screen.getByRole('link', { name: 'Open Source' }).getAttribute('href')).toBe(
      '/category/open-source/',
    );
  });

  test.each([[undefined], [null], [''], ['javascript:alert(1)'], ['data:text/html,x']])(
    'is text without a safe URL: %j',
    (href) => {
      render(<CategoryTag label="Open Source" href={href} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByText('Open Source').tagName).toBe('SPAN');
    },
  );

  test('renders nothing without a label', () => {
    const { container } = render(<CategoryTag label="" href="/a" />);
    expect(container.innerHTML).toBe('');
  });

  test('shows markup in a label as text', () => {
    render(<CategoryTag label={'<b>R&amp;D</b>'} />);
    expect(screen.getByText('<b>R&amp;D</b>')).toBeDefined();
  });

  test('renders the link with `linkComponent`', () => {
    const Link = (props: { href: string }) => <a {...props} data-router="yes" />;
    render(<CategoryTag label="Web" href="/web" linkComponent={Link} />);
    expect(screen.getByRole('link', { name: 'Web' }).dataset.router).toBe('yes');
  });
});
