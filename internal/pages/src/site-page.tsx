import type { ReactNode } from 'react';
import { Footer, SkipLink, type HeaderLabels } from '@broadsheet/react';
import type { HomePage } from '@internal/fixtures';
import * as home from './engineering-blog-home.css.ts';
import { HomeHeader } from './home-header.tsx';
import * as styles from './site-page.css.ts';

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
  title: string;
  introduction?: ReactNode;
  /** Stands above the title. */
  tag?: ReactNode;
  children: ReactNode;
}

/** A page of a site below its header: a title, and what it is about. */
export function SitePage({ page, labels, title, introduction, tag, children }: FrameProps) {
  return (
    <div className={home.page}>
      <SkipLink label={page.site.skipLink} />
      <HomeHeader
        site={page.site}
        navigation={page.navigation}
        labels={{ search: 'Search', ...labels }}
      />
      <main id="main" tabIndex={-1} className={home.main}>
        <div className={styles.head}>
          {tag}
          <h1 className={styles.title}>{title}</h1>
          {introduction !== undefined && <p className={styles.introduction}>{introduction}</p>}
        </div>
        {children}
      </main>
      <Footer {...page.footer} />
    </div>
  );
}
