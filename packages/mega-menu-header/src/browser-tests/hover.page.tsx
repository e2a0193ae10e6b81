import { Page as Plain } from './header.page.tsx';

/** The page with a header that opens under a mouse that rests. */
export function Page() {
  return <Plain openOn="hover" />;
}
