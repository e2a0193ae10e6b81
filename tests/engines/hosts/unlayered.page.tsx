import '@broadsheet/theme/styles.css';
import { homePage } from '@internal/fixtures';
import { EngineeringBlogHome } from '@internal/pages';
import {
  AuthorHeader,
  Breadcrumbs,
  NewsletterForm,
  PageMain,
  PageSection,
  PageTitle,
  Pagination,
  RelatedStories,
  StoryHeader,
} from '../../../packages/page/src/index.ts';
import { components } from './components.tsx';

const [story] = homePage.featured;

/** The home page, every component once more, and those of inner pages. */
export function Page() {
  return (
    <>
      <EngineeringBlogHome page={homePage} locale="en-US" />
      {Object.entries(components).map(([name, node]) => (
        <div key={name}>{node}</div>
      ))}
      <PageMain element="div">
        <Breadcrumbs items={[{ label: 'Home', href: '/' }, { label: 'Here' }]} />
        <PageTitle title="A title" intro="An introduction." />
        <PageSection width="story" heading="A section">
          <StoryHeader
            {...story!}
            excerpt="A deck."
            authors={[{ name: 'Ada Lovelace', href: '/a' }]}
          />
        </PageSection>
        <RelatedStories items={homePage.latest} more={{ label: 'All', href: '/all' }} />
        <AuthorHeader
          name="Grace Hopper"
          jobTitle="Admiral"
          links={[{ label: 'RSS', href: '/rss' }]}
        />
        <NewsletterForm heading="The letter" action="/letter" status="error" />
        <Pagination page={3} pageCount={9} href="/{page}" />
      </PageMain>
    </>
  );
}
