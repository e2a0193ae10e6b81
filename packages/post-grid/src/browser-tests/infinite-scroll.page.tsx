import { Page as Home } from './feed.page.tsx';

/** Two pages come by themselves. */
export function Page() {
  return <Home mode="auto" autoPages={2} layout="list" />;
}
