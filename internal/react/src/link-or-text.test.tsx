import { findMarkupErrors } from '@internal/testing';
import type { ComponentProps } from 'react';
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LinkOrText } from './link-or-text.tsx';

function RouterLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} data-router="yes">
      {children}
    </a>
  );
}

describe('LinkOrText', () => {
  test('is a link with everything that belongs to it', () => {
    render(
      <LinkOrText
        href="/feed"
        rel="me"
        type="application/rss+xml"
        hrefLang="en"
        event="feed"
        id="feed"
      >
        RSS
      </LinkOrText>,
    );
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'RSS' });
    expect(link.getAttribute('href')).toBe('/feed');
    expect([link.rel, link.type, link.hreflang, link.dataset.bsEvent, link.id]).toEqual([
      'me',
      'application/rss+xml',
      'en',
      'feed',
      'feed',
    ]);
  });

  test.each([[undefined], [null], [42], ['javascript:alert(1)']])(
    'is valid text when there is nowhere safe to go: %j',
    async (href) => {
      const element = (
        <LinkOrText href={href} rel="me" type="application/rss+xml" hrefLang="en" event="feed">
          RSS
        </LinkOrText>
      );
      render(element);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByText('RSS').getAttributeNames()).toEqual([]);
      expect(await findMarkupErrors(renderToString(element))).toEqual([]);
    },
  );

  test('renders links with the component it is given', () => {
    render(
      <LinkOrText href="/a" linkComponent={RouterLink}>
        A
      </LinkOrText>,
    );
    expect(screen.getByRole('link', { name: 'A' }).dataset.router).toBe('yes');
  });
});
