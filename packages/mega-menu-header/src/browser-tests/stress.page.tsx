import { largeNavigation } from '@internal/fixtures';
import { Page as Plain } from './header.page.tsx';

/** The page with a header as large as headers get. */
export function Page() {
  return <Plain items={largeNavigation} currentHref="/large/2/2/1" />;
}
