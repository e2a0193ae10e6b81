import type { Page } from '@broadsheet/content';
import { PostFeed, renderPosts, type PostFeedProps } from '@broadsheet/react';
import { loadMore } from '../../content/publication.ts';
import { cards } from './cards.ts';

interface FeedProps extends Pick<PostFeedProps, 'heading' | 'loadPage' | 'excludeIds'> {
  /** Its first page. */
  page: Page;
  /** The number of that page. */
  number: number;
  /** The URL of the list, to which `?page=N` is added. */
  href: string;
}

/** A list with load more, its cards rendered on the server, those of loaded pages included. */
export function Feed({ page, number, href, ...rest }: FeedProps) {
  const initialPage = renderPosts(withNextHref(page, href), cards(rest.heading ? 3 : 2));
  return (
    <PostFeed
      {...rest}
      initialPage={initialPage}
      newerHref={number > 1 ? pageHref(href, number - 1) : undefined}
      labels={{ more: loadMore, newer: 'Newer stories' }}
    />
  );
}

/** The URL of a page of a list. */
export function pageHref(href: string, number: number): string {
  const separator = href.includes('?') ? '&' : '?';
  return number > 1 ? `${href}${separator}page=${number}` : href;
}

/** A page of a source, with the URL of the next one. */
export function withNextHref(page: Page, href: string): Page {
  const { next } = page;
  return next ? { ...page, next: { ...next, href: pageHref(href, Number(next.cursor)) } } : page;
}

/** The page number of a query parameter; 1 for an invalid one. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
