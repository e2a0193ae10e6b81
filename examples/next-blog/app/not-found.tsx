import { PageSection, PageTitle, PostGrid, SiteSearch } from '@broadsheet/react';
import { cardProps } from '../components/cards.ts';
import { SitePage } from '../components/site-page.tsx';
import { source } from '../content/index.ts';

/** The 404 page, with a search. */
export default async function NotFound() {
  const { items } = await source.latest(1);
  return (
    <SitePage>
      <PageTitle
        title="There is nothing here"
        intro="The page may have moved. Look for it by its words:"
      >
        <PageSection width="text">
          <SiteSearch id="look-again" aria-label="Look again" />
        </PageSection>
      </PageTitle>
      <PostGrid heading="The latest" items={items.slice(0, 3)} cardProps={cardProps} />
    </SitePage>
  );
}
