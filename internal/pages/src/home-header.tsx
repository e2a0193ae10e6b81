import { MegaMenuHeader, SiteSearch } from '@broadsheet/react';
import type { HomePage } from '@internal/fixtures';

export interface HomeHeaderProps {
  /** The name of the publication, and the label of its search. */
  site: HomePage['site'];
  /** The sections. */
  navigation: HomePage['navigation'];
  /** Names the buttons of the search. */
  search: string;
}

/** The header of the home page, with the real navigation. */
export function HomeHeader({ site, navigation, search }: HomeHeaderProps) {
  return (
    <MegaMenuHeader
      logo={{ alt: site.name, href: site.href }}
      items={navigation}
      search={<SiteSearch labels={{ field: site.search.label, submit: search }} />}
      sticky="condensed"
      currentHref={site.href}
      labels={{ search }}
    />
  );
}
