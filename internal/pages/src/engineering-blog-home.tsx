import {
  ButtonLink,
  ChannelList,
  Columns,
  ConsentSettingsLink,
  Footer,
  JobsWidget,
  PageFrame,
  PageMain,
  PageTitle,
  PostFeed,
  PostGrid,
  SkipLink,
  TopicTiles,
  type HeaderLabels,
} from '@broadsheet/react';
import type { HomePage, Paged } from '@internal/fixtures';
import { HomeConsent, type HomeConsentSetup } from './home-consent.tsx';
import { HomeHeader } from './home-header.tsx';
import { renderTopicIcon } from './render-topic-icon.tsx';

export interface EngineeringBlogHomeProps {
  /** The content of the page. */
  page: HomePage;
  /**
   * A BCP 47 language tag, for dates.
   * @default "en-US"
   */
  locale?: string;
  /** The latest articles, page by page. Without it all of them are shown, with a link to older ones. */
  latest?: Paged;
  /** How the page asks for consent. Without it nothing on the page needs consent. */
  consent?: HomeConsentSetup;
  /** The page's own texts. */
  labels?: { latest: string; header: HeaderLabels };
}

const defaultLabels = { latest: 'The latest', header: { search: 'Search' } };

/** The whole home page of an engineering publication. */
export function EngineeringBlogHome({
  page,
  locale,
  latest,
  consent,
  labels = defaultLabels,
}: EngineeringBlogHomeProps) {
  const content = (
    <>
      <SkipLink label={page.site.skipLink} />
      <HomeHeader site={page.site} navigation={page.navigation} labels={labels.header} />
      <PageMain>
        <PageTitle title={page.site.name} visuallyHidden />
        <PostGrid items={page.featured} layout="featured" priority cardProps={{ locale }} />
        {latest ? (
          <PostFeed
            initialPage={latest.first}
            loadPage={latest.load}
            heading={labels.latest}
            locale={locale}
            labels={{ more: page.loadMore.label }}
          />
        ) : (
          <>
            <PostGrid items={page.latest} heading={labels.latest} cardProps={{ locale }} />
            <ButtonLink label={page.loadMore.label} href="?page=2" rel="next" align="center" />
          </>
        )}
        <Columns>
          <JobsWidget {...page.positions} locale={locale} />
          <ChannelList {...page.channels} />
          <TopicTiles
            {...page.topics}
            items={page.topics.items.map((topic) => ({
              ...topic,
              icon: renderTopicIcon(topic.icon),
            }))}
          />
        </Columns>
      </PageMain>
      <Footer {...page.footer} id="footer">
        {consent && <ConsentSettingsLink {...page.consent.settings} />}
      </Footer>
    </>
  );
  return (
    <PageFrame>
      {consent ? (
        <HomeConsent content={page.consent} setup={consent} locale={locale}>
          {content}
        </HomeConsent>
      ) : (
        content
      )}
    </PageFrame>
  );
}
