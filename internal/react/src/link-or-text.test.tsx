import { findMarkupErrors } from '@internal/testing';
import type { ComponentProps } from 'react';
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { linkOrText } from './link-or-text.ts';

function RouterLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} data-router="yes">
      {children}
    </a>
  );
}

const feed = {
  linkComponent: 'a',
  rel: 'me',
  type: 'application/rss+xml',
  event: 'channel',
} as const;

describe('linkOrText', () => {
  test('is a link with its attributes', () => {
    render(linkOrText({ ...feed, href: '/feed', className: 'given' }, 'RSS'));
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'RSS' });
    expect(link.getAttribute('href')).toBe('/feed');
    expect([link.rel, link.type, link.dataset.broadsheetEvent, link.className]).toEqual([
      'me',
      'application/rss+xml',
      'channel',
      'given',
    ]);
  });

  test.each([[undefined], [null], [42], ['javascript:alert(1)']])(
    'is valid text when there is nowhere safe to go: %j',
    async (href) => {
      const element = linkOrText({ ...feed, href }, 'RSS');
      render(element);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByText('RSS').getAttributeNames()).toEqual([]);
      expect(await findMarkupErrors(renderToString(element))).toEqual([]);
    },
  );

  test('renders links with `linkComponent`', () => {
    render(linkOrText({ ...feed, href: '/a', linkComponent: RouterLink }, 'RSS'));
    expect(screen.getByRole('link', { name: 'RSS' }).dataset.router).toBe('yes');
  });
});
