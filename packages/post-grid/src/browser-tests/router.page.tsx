import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import { useEffect, useState, type ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { PostFeed } from '../feed/post-feed.tsx';
import { longFeed } from './long-posts.ts';

const { first, load } = longFeed([12, 12, 12, 12]);

/** An app with a client-side router: a feed, and a page for each post. */
export function Page() {
  const [path, go] = useState('/');
  useEffect(() => {
    const onPopState = () => flushSync(() => go(location.pathname));
    addEventListener('popstate', onPopState);
    navigate = (to) => {
      history.pushState(null, '', to);
      flushSync(() => go(to));
      scrollTo(0, 0);
    };
    return () => removeEventListener('popstate', onPopState);
  }, []);
  return (
    <main>
      <h1>{path === '/' ? 'Posts' : 'A post'}</h1>
      {path === '/' && (
        <PostFeed
          heading="The latest"
          initialPage={first}
          loadPage={load}
          cardProps={{ linkComponent: Link }}
        />
      )}
    </main>
  );
}

let navigate: (to: string) => void;

function Link({ href, children, ...props }: ComponentProps<'a'>) {
  return (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        navigate(href!);
      }}
    >
      {children}
    </a>
  );
}
