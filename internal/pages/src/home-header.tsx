import { MegaMenuHeader, SiteSearch, type HeaderLabels } from '@broadsheet/react';
import type { HomePage } from '@internal/fixtures';

export interface HomeHeaderProps {
  /** The name of the publication, and the label of its search. */
  site: HomePage['site'];
  /** The sections of the menu. */
  navigation: HomePage['navigation'];
  /** The texts of the header; that of the search names its button too. */
  labels: HeaderLabels;
}

/** The header of the home page, with its real navigation. */
export function HomeHeader({ site, navigation, labels }: HomeHeaderProps) {
  return (
    <MegaMenuHeader
      logo={{ alt: site.name, href: site.href }}
      items={navigation}
      search={<SiteSearch labels={{ field: site.search.label, submit: labels.search }} />}
      sticky="condensed"
      currentHref={site.href}
      labels={labels}
    />
  );
}
