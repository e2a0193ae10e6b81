import { Page as Home } from './feed.page.tsx';

/** The URL is that of the last page loaded. */
export function Page() {
  return <Home updateUrl />;
}
