import {
  ChannelList,
  ConsentSettingsLink,
  Footer,
  JobsWidget,
  PostFeed,
  PostGrid,
  SkipLink,
  TopicTiles,
  type HeaderLabels,
} from '@broadsheet/react';
import type { HomePage, Paged } from '@internal/fixtures';
import * as styles from './engineering-blog-home.css.ts';
import { HomeConsent, type HomeConsentSetup } from './home-consent.tsx';
import { HomeHeader } from './home-header.tsx';
import { topicIcon } from './topic-icon.tsx';

export interface EngineeringBlogHomeProps {
  /** Everything the page says. */
  page: HomePage;
  /**
   * BCP 47, for dates.
   * @default "en-US"
   */
  locale?: string;
  /** The latest, page by page. Without it all of them are shown, and a link leads on. */
  latest?: Paged;
  /** How the page asks for consent. Without it, it has nothing to ask for. */
  consent?: HomeConsentSetup;
  /** The page's own words. */
  words?: { latest: string; header: HeaderLabels };
}

const defaultWords = { latest: 'The latest', header: { search: 'Search' } };

/** The home page of an engineering publication, whole. */
export function EngineeringBlogHome({
  page,
  locale,
  latest,
  consent,
  words = defaultWords,
}: EngineeringBlogHomeProps) {
  const parts = (
    <>
      <SkipLink label={page.site.skipLink} />
      <HomeHeader site={page.site} navigation={page.navigation} labels={words.header} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className={styles.title}>{page.site.name}</h1>
        <PostGrid items={page.featured} layout="featured" priority cardProps={{ locale }} />
        {latest ? (
          <PostFeed
            initialPage={latest.first}
            loadPage={latest.load}
            heading={words.latest}
            locale={locale}
            labels={{ more: page.loadMore.label }}
          />
        ) : (
          <div className={styles.latest}>
            <PostGrid items={page.latest} heading={words.latest} cardProps={{ locale }} />
            <a className={styles.more} href="?page=2" rel="next">
              {page.loadMore.label}
            </a>
          </div>
        )}
        <div className={styles.columns}>
          <JobsWidget {...page.positions} locale={locale} />
          <ChannelList {...page.channels} />
          <TopicTiles
            {...page.topics}
            items={page.topics.items.map((topic) => ({ ...topic, icon: topicIcon(topic.icon) }))}
          />
        </div>
      </main>
      <Footer {...page.footer} id="footer">
        {consent && <ConsentSettingsLink {...page.consent.settings} />}
      </Footer>
    </>
  );
  return (
    <div className={styles.page}>
      {consent ? (
        <HomeConsent words={page.consent} setup={consent} locale={locale}>
          {parts}
        </HomeConsent>
      ) : (
        parts
      )}
    </div>
  );
}
