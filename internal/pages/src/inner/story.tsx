import {
  ConsentForm,
  ConsentProvider,
  PageSection,
  Prose,
  RelatedStories,
  StoryHeader,
  type Article,
  type ConsentStorage,
} from '@broadsheet/react';
import { homeConsentConfig } from '../home-consent-config.ts';
import { SitePage, type SitePageProps } from './site-page.tsx';

interface StoryProps extends SitePageProps {
  story: Article;
  /** The text, a string for each paragraph. */
  text: string[];
  related: Article[];
}

/** One story, and what to read next. */
export function StoryPage({ story, text, related, ...site }: StoryProps) {
  const { locale } = site;
  return (
    <SitePage {...site}>
      <article>
        <PageSection>
          <StoryHeader {...story} locale={locale} />
          <Prose>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Prose>
        </PageSection>
      </article>
      <RelatedStories heading="Read next" items={related} locale={locale} />
    </SitePage>
  );
}

/** The page on which a visitor changes the choice, without JavaScript too. */
export function CookiesPage({
  title,
  introduction,
  storage,
  endpoint,
  ...site
}: SitePageProps & {
  title: string;
  introduction: string;
  storage?: ConsentStorage;
  endpoint?: string;
}) {
  return (
    <ConsentProvider config={homeConsentConfig(site.page.consent, endpoint)} storage={storage}>
      <SitePage {...site} title={title} introduction={introduction}>
        <PageSection width="text">
          <ConsentForm locale={site.locale} />
        </PageSection>
      </SitePage>
    </ConsentProvider>
  );
}
