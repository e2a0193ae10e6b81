import { JobsWidget, PostFeed, type Page } from '@broadsheet/react';
import { jobs, postsPage } from 'publication';
import type { Route } from './+types/home';
import { RouterLink } from '../router-link';

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  return { posts: await postsPage(searchParams.get('page')) };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <PostFeed
        heading="The latest"
        initialPage={loaderData.posts}
        loadPage={loadPosts}
        cardProps={{ linkComponent: RouterLink }}
      />
      <JobsWidget heading="Open positions" jobs={jobs} linkComponent={RouterLink} />
    </>
  );
}

async function loadPosts(cursor: string, { signal }: { signal: AbortSignal }): Promise<Page> {
  const response = await fetch(`/api/posts?page=${cursor}`, { signal });
  if (!response.ok) throw Object.assign(new Error('No posts'), { status: response.status });
  return response.json();
}
