import { Page as Plain } from './header.page.tsx';

/** The page with a condensed sticky header. */
export function Page() {
  return <Plain sticky="condensed" />;
}
