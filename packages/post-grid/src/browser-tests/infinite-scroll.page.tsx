import { Page as Home } from './feed.page.tsx';

/** Two pages load by infinite scroll. */
export function Page() {
  return <Home mode="auto" autoPages={2} layout="list" />;
}
