import {
  AuthorHeader,
  Breadcrumbs,
  Columns,
  Footer,
  NewsletterForm,
  PageFrame,
  PageMain,
  PageSection,
  PageTitle,
  Pagination,
  PostGrid,
  Prose,
  RelatedStories,
  StoryHeader,
} from '@broadsheet/react';
import { homePage } from '@internal/fixtures';
import { HomeHeader } from '@internal/pages';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { proseSample } from '../../packages/page/src/story/prose-sample.ts';

const { site, navigation, footer, featured, latest } = homePage;

function Layout({ children }: { children: ReactNode }) {
  return (
    <PageFrame>
      <HomeHeader site={site} navigation={navigation} labels={{ search: 'Search' }} />
      <PageMain>{children}</PageMain>
      <Footer {...footer} />
    </PageFrame>
  );
}

const meta = {
  title: 'Pages/Inner pages',
  component: Layout,
  args: { children: undefined },
  parameters: { layout: 'fullscreen', docs: { disable: true } },
  tags: ['!autodocs'],
} satisfies Meta<typeof Layout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A story, with what to read next at its side. */
export const StoryPage: Story = {
  args: {
    children: (
      <>
        <article>
          <PageSection width="page">
            <StoryHeader
              title="Notes on the Analytical Engine"
              category={{ label: 'Hardware', href: '#hardware' }}
              excerpt="It has no pretensions to originate anything. It can do whatever we know how to order it to perform."
              authors={[{ name: 'Ada Lovelace', href: '#ada' }, { name: 'Luigi Menabrea' }]}
              publishedAt="2025-11-11"
              updatedAt="2025-11-14"
              readingMinutes={12}
            />
            <Columns
              side={
                <>
                  <RelatedStories items={latest.slice(0, 4)} heading="Read on" />
                  <NewsletterForm
                    heading="By email"
                    description="One story, every Friday."
                    action="#subscribe"
                  />
                </>
              }
            >
              <Prose dangerouslySetInnerHTML={{ __html: proseSample }} />
            </Columns>
          </PageSection>
        </article>
        <PostGrid heading="More in Hardware" items={featured} />
      </>
    ),
  },
};

/** A list of stories, with links to its other pages. */
export const ListPage: Story = {
  args: {
    children: (
      <>
        <PageSection>
          <Breadcrumbs items={[{ label: 'Home', href: '#home' }, { label: 'Open Source' }]} />
          <PageTitle title="Open Source" intro="What we build in the open, by area." />
        </PageSection>
        <PostGrid items={latest} cardProps={{ headingLevel: 2 }} />
        <Pagination page={3} pageCount={12} href="#page-{page}" />
      </>
    ),
  },
};

/** An author and her stories. */
export const AuthorPage: Story = {
  args: {
    children: (
      <>
        <AuthorHeader
          name="Grace Hopper"
          jobTitle="Computer scientist, United States Navy"
          bio="Wrote the first compiler, and showed what a nanosecond is with a piece of wire."
          image={{ src: '/pictures/sunrise.svg' }}
          links={[{ label: 'Mastodon', href: '#mastodon' }]}
        />
        <PostGrid items={latest} cardProps={{ headingLevel: 2 }} />
      </>
    ),
  },
};
