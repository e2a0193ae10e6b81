import { MegaMenuHeader, SiteSearch } from '../index.ts';
import { items } from './header.page.tsx';

/** A long name, a search and three actions: more than a phone has room for. */
export function Page() {
  return (
    <>
      <MegaMenuHeader
        logo={{ alt: 'The Daily Chronicle', href: '/' }}
        items={items}
        search={<SiteSearch />}
        actions={
          <>
            <a href="/sign-in">Sign in</a>
            <a href="/subscribe">Subscribe</a>
            <a href="/newsletters">Newsletters</a>
          </>
        }
      />
      <main>The page.</main>
    </>
  );
}
