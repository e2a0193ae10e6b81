import { Page as Home } from './feed.page.tsx';

/** The address names the page that was reached. */
export function Page() {
  return <Home updateUrl />;
}
