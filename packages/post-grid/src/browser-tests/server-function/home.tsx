import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import {
  decodeReply,
  registerServerReference,
  renderToReadableStream,
} from 'react-server-dom-webpack/server.edge';
import type { Page } from '@broadsheet/content';
import type { FeedItem } from '../../types.ts';
import { PostFeed } from '../../feed/post-feed.tsx';
import { renderPosts } from '../../feed/render-posts.tsx';
import { pageOf } from '../posts.ts';

/** What a file with `"use server"` becomes in the hands of a framework. */
const morePosts = registerServerReference(
  async (cursor: string): Promise<Page<FeedItem>> => renderPosts(pageOf(Number(cursor))),
  'actions',
  'morePosts',
);

function Home() {
  return (
    <main>
      <h1>Posts</h1>
      <PostFeed heading="The latest" initialPage={pageOf(1)} loadPage={morePosts} />
    </main>
  );
}

/** The page as server components, in the form in which a server sends it to React. */
export const renderHome = (clientModules: object): Promise<string> => send(<Home />, clientModules);

/** Calls the server function with what the browser sent, and answers in the same form. */
export async function callMorePosts(body: string, clientModules: object): Promise<string> {
  const [cursor] = await decodeReply<[string]>(body, {});
  return send(await morePosts(cursor), clientModules);
}

function send(model: unknown, clientModules: object): Promise<string> {
  return new Response(renderToReadableStream(model, clientModules)).text();
}
