'use server';

import { renderPosts } from '@broadsheet/react';
import { cards } from '../components/cards.ts';
import { pageNumber, withNextHref } from '../components/feed.tsx';
import { source } from '../content/index.ts';

/** The next page of the latest stories, as cards: the browser needs no code for them. Below a heading of their own they are one level lower. */
export async function moreStories(isHeaded: boolean, cursor: string) {
  return renderPosts(
    withNextHref(await source.latest(pageNumber(cursor)), '/'),
    cards(isHeaded ? 3 : 2),
  );
}

/** The next page of a category. */
export async function moreOfCategory(slug: string, cursor: string) {
  const found = await source.category(slug, pageNumber(cursor));
  if (!found) throw new Error('There is no such category.');
  return renderPosts(withNextHref(found.page, `/categories/${slug}`), cards(2));
}

/** The next page of what was looked for. */
export async function moreResults(query: string, cursor: string) {
  const href = `/search?q=${encodeURIComponent(query)}`;
  return renderPosts(withNextHref(await source.search(query, pageNumber(cursor)), href), cards(2));
}
