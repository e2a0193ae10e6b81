import {
  CategoryTag,
  ConsentForm,
  ConsentProvider,
  formatDate,
  PostGrid,
  type Article,
  type ConsentStorage,
} from '@broadsheet/react';
import { homeConsentConfig } from './home-consent-config.ts';
import * as styles from './site-page.css.ts';
import { SitePage, type SitePageProps } from './site-page.tsx';

interface StoryProps extends SitePageProps {
  story: Article;
  /** The text, a string for each paragraph. */
  text: string[];
  related: Article[];
}

/** One story, and what to read next. */
export function StoryPage({ story, text, related, ...site }: StoryProps) {
  const { category, image, publishedAt, authors = [] } = story;
  const date = publishedAt && formatDate(publishedAt, { locale: site.locale, format: 'long' });
  const names = authors.map(({ name }) => name).join(', ');
  return (
    <SitePage
      {...site}
      title={story.title}
      tag={category && <CategoryTag {...category} />}
      introduction={
        <>
          {names}
          {date && (
            <>
              {names && ' · '}
              <time dateTime={date.dateTime}>{date.text}</time>
            </>
          )}
        </>
      }
    >
      {image && <img className={styles.picture} {...sizeOf(image)} alt={image.alt ?? ''} />}
      <div className={styles.measure}>
        {text.map((paragraph) => (
          <p key={paragraph} className={styles.paragraph}>
            {paragraph}
          </p>
        ))}
      </div>
      <PostGrid
        heading="Read next"
        items={related}
        cardProps={{ locale: site.locale, variant: 'headline' }}
      />
    </SitePage>
  );
}

function sizeOf({ src, width, height }: NonNullable<Article['image']>) {
  return { src, width, height };
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
        <div className={styles.measure}>
          <ConsentForm locale={site.locale} />
        </div>
      </SitePage>
    </ConsentProvider>
  );
}
