import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import { Profiler, type ComponentProps } from 'react';
import { PostFeed } from '../feed/post-feed.tsx';
import { longFeed } from './long-posts.ts';

const { first, load } = longFeed([12, 1662, 1663, 1663, 12, 12]);

/** The URLs of the links that were rendered: by the links themselves, and by React's Profiler. */
const told: string[] = [];
const seen: string[] = [];
Object.assign(globalThis, { told, seen });

/** A feed of five thousand posts that counts what it renders. */
export function Page() {
  return (
    <main>
      <h1>Posts</h1>
      <PostFeed
        initialPage={first}
        loadPage={load}
        restore={false}
        cardProps={{ linkComponent: Counted }}
      />
      <p>Below the feed</p>
    </main>
  );
}

function Counted({ children, ...props }: ComponentProps<'a'>) {
  told.push(props.href!);
  return (
    <Profiler id={props.href!} onRender={(href) => void seen.push(href)}>
      <a {...props}>{children}</a>
    </Profiler>
  );
}
