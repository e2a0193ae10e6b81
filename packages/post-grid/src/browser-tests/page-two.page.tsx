import { Page as Home } from './feed.page.tsx';
import { pageOf } from './posts.ts';

/** What the server sends for `?page=2`. */
export function Page() {
  return <Home initialPage={pageOf(2)} newerHref="/" />;
}
