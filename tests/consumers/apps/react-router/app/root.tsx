import '@broadsheet/react/styles.css';
import { Footer, MegaMenuHeader, SiteSearch, SkipLink } from '@broadsheet/react';
import { navigation } from 'publication';
import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation } from 'react-router';
import { RouterLink } from './router-link';

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>The Analytical Engine</title>
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  const { pathname } = useLocation();
  return (
    <>
      <SkipLink />
      <MegaMenuHeader
        logo={{ alt: 'The Analytical Engine', href: '/' }}
        items={navigation}
        search={<SiteSearch />}
        currentHref={pathname}
        linkComponent={RouterLink}
      />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer copyright="© The Analytical Engine" linkComponent={RouterLink} />
    </>
  );
}
