import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import { StrictMode } from 'react';
import type { Page as PageOf } from '@broadsheet/content';
import { PostFeed, type PostFeedProps } from '../feed/post-feed.tsx';
import { loadPage, pageOf } from './posts.ts';

/** A home page: a feed in the middle. */
export function Page(props: Partial<PostFeedProps> & { initialPage?: PageOf }) {
  return (
    <StrictMode>
      <main>
        <h1>Posts</h1>
        <PostFeed heading="The latest" initialPage={pageOf(1)} loadPage={loadPage} {...props} />
        <p>
          <a href="/posts/1">Below the feed</a>
        </p>
      </main>
    </StrictMode>
  );
}
