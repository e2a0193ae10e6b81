import {
  PostFeed,
  postFeedModes,
  renderPosts,
  useLoadMore,
  type Article,
  type FeedItem,
  type LoadMore,
  type LoadMoreOptions,
  type LoadPage,
  type LoadStatus,
  type Page,
  type PluralLabel,
  type PostCardOptions,
  type PostFeedLabels,
  type PostFeedProps,
  type RenderedPost,
} from '@broadsheet/react';
import { FeedRestoration, type FeedRestorationProps } from '@broadsheet/post-grid/server';

const page: Page = { items: [], next: { cursor: '2', href: '/?page=2' }, total: 12 };
const rendered: RenderedPost = { id: '1', node: <a href="/posts/1">The first</a> };
const element: FeedItem = <p key="2">An element, named by its key</p>;
const mixed: Page<FeedItem> = { items: [rendered, element], next: null };
const options: PostCardOptions = { layout: 'list', headingLevel: 3 };

const added: PluralLabel = { one: '{count} weiterer', other: '{count} weitere' };
const labels: PostFeedLabels = { more: 'Mehr', added };

/** A GET, which can be ended. */
const byGet: LoadPage<Article> = async (cursor, { signal }) => {
  const response = await fetch(`/api/posts?page=${cursor}`, { signal });
  return response.json();
};

/** What a server function looks like from here: it takes the cursor alone. */
async function byServerFunction(cursor: string): Promise<Page<FeedItem>> {
  return renderPosts({ ...page, next: { cursor, href: `/?page=${cursor}` } }, options);
}

const props: PostFeedProps = {
  initialPage: page,
  loadPage: byServerFunction,
  mode: postFeedModes[1],
};

/** A list with markup of its own. */
function Plain(given: LoadMoreOptions<Article>) {
  const state: LoadMore<Article> = useLoadMore(given);
  const status: LoadStatus = state.status;
  return (
    <button type="button" disabled={status === 'loading'} onClick={state.loadMore}>
      {state.items.map(({ title }) => title).join(', ')}
    </button>
  );
}

const restoration: FeedRestorationProps = { nonce: 'of-this-answer' };

export function Feeds() {
  return (
    <>
      <FeedRestoration />
      <FeedRestoration {...restoration} />
      <PostFeed
        {...props}
        heading="The latest"
        labels={labels}
        autoPages={2}
        resetKey="all"
        updateUrl
      />
      <PostFeed initialPage={mixed} loadPage={byServerFunction} excludeIds={['1']} newerHref="/" />
      <PostFeed initialPage={page} loadPage={byGet} />
      <Plain initialPage={page} loadPage={byGet} />
    </>
  );
}
