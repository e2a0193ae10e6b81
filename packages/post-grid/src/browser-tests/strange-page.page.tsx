import '@broadsheet/theme/styles.css';
import { useEffect, useState } from 'react';
import type { Page as PageOf } from '@broadsheet/content';
import { PostFeed } from '../feed/post-feed.tsx';
import { pageOf } from './posts.ts';

/** Where the feed is: `?box` in an element that scrolls by itself, `?last` where the last page is empty, `?never` where none comes. */
const getPlace = () => (typeof location === 'undefined' ? '' : location.search);

/** Feeds in pages that are not made for them; a client-side router with the two paths `/` and `/post`. */
export function Page() {
  const [path, go] = useState('/');
  useEffect(() => {
    const onPopState = () => go(location.pathname);
    addEventListener('popstate', onPopState);
    Object.assign(globalThis, {
      leave: () => {
        history.pushState(null, '', '/post');
        onPopState();
      },
    });
    return () => removeEventListener('popstate', onPopState);
  }, []);
  return (
    <main>
      <h1>Posts</h1>
      <div id="box">{path === '/' && <PostFeed initialPage={first()} loadPage={load} />}</div>
      <p>Below the feed</p>
    </main>
  );
}

/** Long pages of twenty posts each. */
const pageAt = (number: number): PageOf => ({
  items: Array.from({ length: 20 }, (_, index) => {
    const id = `${(number - 1) * 20 + index + 1}`;
    return { id, title: `Post ${id}`, href: `/posts/${id}` };
  }),
  next: number < 4 ? { cursor: `${number + 1}`, href: '?page=2' } : null,
});

const first = () => (getPlace() === '?last' ? pageOf(1) : pageAt(1));

async function load(cursor: string): Promise<PageOf> {
  if (getPlace() === '?never') return new Promise(() => {});
  return getPlace() === '?last' ? { items: [], next: null } : pageAt(Number(cursor));
}
