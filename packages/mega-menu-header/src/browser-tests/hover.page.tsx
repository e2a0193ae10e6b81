import { Page as Plain } from './header.page.tsx';

/** The page with a header that opens on hover. */
export function Page() {
  return <Plain openOn="hover" />;
}
