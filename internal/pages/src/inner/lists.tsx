import { PageSection, PostFeed, PostGrid, SiteSearch, type Article } from '@broadsheet/react';
import type { Paged } from '@internal/fixtures';
import { SitePage, type SitePageProps } from './site-page.tsx';

interface ListProps extends SitePageProps {
  title: string;
  introduction?: string;
  items: Article[];
}

/** The archive of a category, newest first, loaded page by page; its second page, with a link to newer stories. */
export function CategoryArchive({
  title,
  introduction,
  stories,
  ...site
}: Omit<ListProps, 'items'> & { stories: Paged }) {
  return (
    <SitePage {...site} title={title} introduction={introduction}>
      <PostFeed
        layout="list"
        heading="Older stories"
        initialPage={stories.first}
        loadPage={stories.load}
        newerHref="?page=1"
        locale={site.locale}
        restore={false}
      />
    </SitePage>
  );
}

/** What a search found, with the query in its field. */
export function SearchResults({
  query,
  title,
  introduction,
  items,
  ...site
}: ListProps & { query: string }) {
  const { page, locale } = site;
  return (
    <SitePage {...site} title={title} introduction={introduction}>
      <PageSection width="text">
        <SiteSearch
          defaultValue={query}
          // The header has a search too.
          aria-label="Search again"
          labels={{ field: page.site.search.label }}
        />
      </PageSection>
      <PostGrid items={items} layout="list" cardProps={{ locale }} />
    </SitePage>
  );
}

/** Who writes, and what they wrote. */
export function AuthorPage({ title, introduction, items, ...site }: ListProps) {
  return (
    <SitePage {...site} title={title} introduction={introduction}>
      <PostGrid heading="Stories" items={items} cardProps={{ locale: site.locale }} />
    </SitePage>
  );
}

/** The page for an address that leads nowhere: a search, and what is new. */
export function NothingFound({ title, introduction, items, ...site }: ListProps) {
  const { page, locale } = site;
  return (
    <SitePage {...site} title={title} introduction={introduction}>
      <PageSection width="text">
        <SiteSearch aria-label="Search for it" labels={{ field: page.site.search.label }} />
      </PageSection>
      <PostGrid heading="The latest" items={items} cardProps={{ locale, variant: 'headline' }} />
    </SitePage>
  );
}
