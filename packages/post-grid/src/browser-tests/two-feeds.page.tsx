import type { Page as PageOf } from '@broadsheet/content';
import { StrictMode } from 'react';
import { PostFeed } from '../feed/post-feed.tsx';
import { loadPage, pageOf } from './posts.ts';

/** Two feeds. The second one loads nodes, which cannot be stored: scroll restoration requests them again. */
export function Page() {
  return (
    <StrictMode>
      <main>
        <h1>Posts</h1>
        <PostFeed heading="Stored" initialPage={pageOf(1)} loadPage={loadPage} />
        <PostFeed
          heading="Asked for again"
          initialPage={pageOf(1)}
          loadPage={async (cursor, options) => asNodes(await loadPage(cursor, options))}
        />
      </main>
    </StrictMode>
  );
}

function asNodes({ items, ...page }: PageOf) {
  return {
    ...page,
    items: items.map(({ id, title, href }) => ({
      id,
      node: (
        <article>
          <a href={href}>{title}</a>
        </article>
      ),
    })),
  };
}
