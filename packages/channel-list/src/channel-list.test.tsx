import { safeHref } from '@broadsheet/content';
import { channels } from '@internal/fixtures';
import { hrefArbitrary, readableTextArbitrary } from '@internal/fixtures/arbitraries';
import { describeConformance, describeTranslated } from '@internal/testing';
import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ChannelList } from './channel-list.tsx';
import type { Channel } from './types.ts';

describe('ChannelList', () => {
  describeConformance(ChannelList, channels);
  describeTranslated(ChannelList, channels);

  test('is a region with a heading and a list', () => {
    render(<ChannelList {...channels} headingLevel={3} />);
    const region = screen.getByRole('region', { name: 'Technology at Meta' });
    expect(region.contains(screen.getByRole('heading', { level: 3 }))).toBe(true);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  test('says in which language a channel is', () => {
    const german = { name: 'Technik', href: '/de', action: 'Read', lang: 'de', hrefLang: 'de' };
    render(<ChannelList {...channels} items={[german]} />);
    expect(screen.getByRole<HTMLAnchorElement>('link').hreflang).toBe('de');
    expect(screen.getByText('Technik').closest('[lang]')?.getAttribute('lang')).toBe('de');
  });

  test('names each link by channel and action', () => {
    render(<ChannelList {...channels} />);
    const link = screen.getByRole('link', { name: 'AI at Meta, Read' });
    expect(link.getAttribute('href')).toBe('https://ai.meta.com/blog/');
  });

  test.each([[undefined], [null], ['javascript:alert(1)']])(
    'is text without a safe URL: %j',
    (href) => {
      const item = { name: 'The Build Log', action: 'Follow', kind: 'profile', href } as const;
      render(<ChannelList heading="Elsewhere" items={[item]} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByRole('listitem').textContent).toBe('The Build Log, Follow');
      expect(document.querySelector('[rel]')).toBeNull();
    },
  );

  test.each([
    ['profile', 'me', ''],
    ['feed', '', 'application/rss+xml'],
    ['site', '', ''],
    [undefined, '', ''],
  ] as const)('sets rel and type of the link for kind %s', (kind, rel, type) => {
    const item = { name: 'The Build Log', action: 'Go', href: '/elsewhere', kind };
    render(<ChannelList heading="Elsewhere" items={[item]} />);
    const link = screen.getByRole<HTMLAnchorElement>('link');
    expect([link.rel, link.type]).toEqual([rel, type]);
  });

  test('hides icons from assistive technology', () => {
    const item = { name: 'RSS', action: 'Subscribe', href: '/feed', icon: <i>feed icon</i> };
    render(<ChannelList heading="Elsewhere" items={[item]} />);
    expect(screen.getByRole('link', { name: 'RSS, Subscribe' }).textContent).toContain('feed icon');
  });

  test('leaves out a channel without a name, and says so in development', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const nameless = { name: '', action: 'Read', href: '/nameless' };
    render(<ChannelList heading="Elsewhere" items={[nameless, ...channels.items]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(warn.mock.calls.flat().join()).toContain('name');
  });

  test('has no list without channels', () => {
    render(<ChannelList heading="Elsewhere" items={[]} />);
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Elsewhere' })).toBeDefined();
  });

  test('has no list when items is no array', () => {
    render(<ChannelList heading="Elsewhere" items={null as unknown as Channel[]} />);
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('accepts a readonly list', () => {
    const items = [{ name: 'RSS', action: 'Subscribe', href: '/feed' }] as const;
    render(<ChannelList heading="Elsewhere" items={items} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test('renders links with `linkComponent`', () => {
    const Link = (link: ComponentProps<'a'>) => <a {...link} data-router="yes" />;
    render(<ChannelList {...channels} linkComponent={Link} />);
    const links = screen.getAllByRole('link');
    expect(links.map(({ dataset }) => dataset.router)).toEqual(Array(5).fill('yes'));
  });

  test('links to every safe URL and to no other, for any channels', () => {
    const channel = fc.record({
      name: readableTextArbitrary,
      action: fc.oneof(readableTextArbitrary, fc.constant('')),
      href: fc.option(hrefArbitrary),
    });
    fc.assert(
      fc.property(fc.array(channel, { maxLength: 6 }), (items) => {
        const page = document.createElement('div');
        page.innerHTML = renderToStaticMarkup(<ChannelList heading="Elsewhere" items={items} />);
        expect(page.querySelectorAll('li')).toHaveLength(items.length);
        const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links).toHaveLength(items.filter(({ href }) => safeHref(href)).length);
        expect(links.filter((href) => !safeHref(href))).toEqual([]);
      }),
    );
  });
});
