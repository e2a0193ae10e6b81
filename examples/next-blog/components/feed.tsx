import type { Page } from '@broadsheet/content';
import { PostFeed, renderPosts, type PostFeedProps } from '@broadsheet/react';
import { loadMore } from '../../content/publication.ts';
import { cards } from './cards.ts';

interface FeedProps extends Pick<PostFeedProps, 'heading' | 'loadPage' | 'excludeIds'> {
  /** Its first page. */
  page: Page;
  /** The number of that page. */
  number: number;
  /** The address of the list, to which `?page=N` is added. */
  href: string;
}

/** A list that goes on in place, its cards rendered on the server, also those that come later. */
export function Feed({ page, number, href, ...rest }: FeedProps) {
  const initialPage = renderPosts(withAddress(page, href), cards(rest.heading ? 3 : 2));
  return (
    <PostFeed
      {...rest}
      initialPage={initialPage}
      newerHref={number > 1 ? pageHref(href, number - 1) : undefined}
      labels={{ more: loadMore, newer: 'Newer stories' }}
    />
  );
}

/** Where a page of a list stands. */
export function pageHref(href: string, number: number): string {
  const separator = href.includes('?') ? '&' : '?';
  return number > 1 ? `${href}${separator}page=${number}` : href;
}

/** A page as a source gives it, with the address of the next one. */
export function withAddress(page: Page, href: string): Page {
  const { next } = page;
  return next ? { ...page, next: { ...next, href: pageHref(href, Number(next.cursor)) } } : page;
}

/** The number of a page, as an address has it: 1 for everything that is none. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
