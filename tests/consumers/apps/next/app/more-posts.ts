'use server';

import { renderPosts } from '@broadsheet/react';
import Link from 'next/link';
import { postsPage } from 'publication';

/** Sends cards, not articles, so that no code of a card is needed in the browser. */
export async function morePosts(cursor: string) {
  return renderPosts(await postsPage(cursor), {
    headingLevel: 3,
    cardProps: { linkComponent: Link },
  });
}
