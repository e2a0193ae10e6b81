import { Page as Plain } from './header.page.tsx';

/** The page with a header whose row of sections stays. */
export function Page() {
  return <Plain sticky="condensed" />;
}
