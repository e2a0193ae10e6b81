import { ConsentSettingsLink } from '@broadsheet/consent-banner';
import { Footer, MegaMenuHeader, PageMain, SiteSearch } from '@broadsheet/react';
import { Link } from './link.tsx';
import type { ReactNode } from 'react';
import { source } from '../content/index.ts';
import { cardProps } from './cards.ts';

interface SitePageProps {
  /** The URL of the page in the navigation, to mark its link as current. */
  current?: string;
  /** The search term, on the page of results. */
  query?: string;
  children: ReactNode;
}

/** The header, a page, and the footer. */
export async function SitePage({ current, query, children }: SitePageProps) {
  const { name, navigation, footer } = await source.site();
  return (
    <>
      <MegaMenuHeader
        logo={{ alt: name, href: '/' }}
        items={navigation}
        search={<SiteSearch defaultValue={query} suggestionsHref="/api/suggest?q={query}" />}
        sticky="condensed"
        currentHref={current}
        {...cardProps}
      />
      <PageMain>{children}</PageMain>
      <Footer {...footer} id="footer" linkComponent={Link}>
        <ConsentSettingsLink linkComponent={Link} />
      </Footer>
    </>
  );
}
