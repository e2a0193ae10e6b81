import '@broadsheet/react/styles.css';
import { Footer, MegaMenuHeader, SiteSearch, SkipLink } from '@broadsheet/react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { navigation } from 'publication';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'The Analytical Engine' };

/** What stands round every page: all of it is a server component. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SkipLink />
        <MegaMenuHeader
          logo={{ alt: 'The Analytical Engine', href: '/' }}
          items={navigation}
          search={<SiteSearch />}
          linkComponent={Link}
        />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer copyright="© The Analytical Engine" linkComponent={Link} />
      </body>
    </html>
  );
}
