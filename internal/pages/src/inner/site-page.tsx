import type { ReactNode } from 'react';
import {
  Footer,
  PageFrame,
  PageMain,
  PageTitle,
  SkipLink,
  type HeaderLabels,
} from '@broadsheet/react';
import type { HomePage } from '@internal/fixtures';
import { HomeHeader } from '../home-header.tsx';

/** What every page of a site has. */
export interface SitePageProps {
  /** The content of the site: its header and footer, and the articles that its pages are made of. */
  page: HomePage;
  /**
   * A BCP 47 language tag, for dates.
   * @default "en-US"
   */
  locale?: string;
  /** The texts of the header. */
  labels?: HeaderLabels;
}

interface FrameProps extends SitePageProps {
  /** The title of the page; a page without it brings a heading of its own. */
  title?: string;
  introduction?: string;
  children: ReactNode;
}

/** A page of a site: header, title, content, footer. */
export function SitePage({ page, labels, title, introduction, children }: FrameProps) {
  return (
    <PageFrame>
      <SkipLink label={page.site.skipLink} />
      <HomeHeader
        site={page.site}
        navigation={page.navigation}
        labels={{ search: 'Search', ...labels }}
      />
      <PageMain>
        {title !== undefined && <PageTitle title={title} intro={introduction} />}
        {children}
      </PageMain>
      <Footer {...page.footer} />
    </PageFrame>
  );
}
