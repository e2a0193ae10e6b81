import {
  Footer,
  JobsWidget,
  MegaMenuHeader,
  PostFeed,
  SiteSearch,
  SkipLink,
  type Page,
} from '@broadsheet/react';
import { jobs, navigation } from 'publication';

/** The whole page, the same on the server and in the browser. */
export function App({ posts }: { posts: Page }) {
  return (
    <>
      <SkipLink />
      <MegaMenuHeader
        logo={{ alt: 'The Analytical Engine', href: '/' }}
        items={navigation}
        search={<SiteSearch />}
      />
      <main id="main" tabIndex={-1}>
        <PostFeed heading="The latest" initialPage={posts} loadPage={loadPosts} priority />
        <JobsWidget heading="Open positions" jobs={jobs} />
      </main>
      <Footer copyright="© The Analytical Engine" />
    </>
  );
}

async function loadPosts(cursor: string, { signal }: { signal: AbortSignal }): Promise<Page> {
  const response = await fetch(`/api/posts?page=${cursor}`, { signal });
  if (!response.ok) throw Object.assign(new Error('No posts'), { status: response.status });
  return response.json();
}
