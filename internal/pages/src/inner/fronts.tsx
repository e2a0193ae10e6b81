import { ChannelList, Columns, JobsWidget, PostGrid, type Article } from '@broadsheet/react';
import { SitePage, type SitePageProps } from './site-page.tsx';

interface FrontProps extends SitePageProps {
  title: string;
  introduction?: string;
}

/** The front of a newspaper: one lead, many headlines, a column for each section. */
export function NewsFront({ title, introduction, ...site }: FrontProps) {
  const { page, locale } = site;
  const sections = sectionsOf([...page.featured, ...page.latest]).slice(0, 3);
  return (
    <SitePage {...site} title={title} introduction={introduction}>
      <PostGrid items={page.featured} layout="featured" priority cardProps={{ locale }} />
      <Columns>
        {sections.map(([section, items]) => (
          <PostGrid
            key={section}
            heading={section}
            items={items}
            layout="list"
            cardProps={{ locale, variant: 'headline' }}
          />
        ))}
      </Columns>
      <PostGrid heading="More stories" items={page.latest} cardProps={{ locale }} />
    </SitePage>
  );
}

/** The front of a magazine: few stories, each with its first sentences. */
export function Magazine({
  title,
  introduction,
  items,
  ...site
}: FrontProps & { items: Article[] }) {
  const { page, locale } = site;
  return (
    <SitePage {...site} title={title} introduction={introduction}>
      <PostGrid items={items.slice(0, 1)} layout="featured" priority cardProps={{ locale }} />
      <PostGrid
        heading="In this issue"
        items={items.slice(1)}
        layout="list"
        cardProps={{ locale }}
      />
      <Columns>
        <ChannelList {...page.channels} />
        <JobsWidget {...page.positions} locale={locale} maxItems={3} />
      </Columns>
    </SitePage>
  );
}

/** Articles by the label of their category, in the order of their first. */
function sectionsOf(articles: Article[]): [string, Article[]][] {
  const sections = new Map<string, Article[]>();
  for (const article of articles) {
    const label = article.category?.label ?? '';
    sections.set(label, [...(sections.get(label) ?? []), article]);
  }
  return [...sections].toSorted(([, one], [, other]) => other.length - one.length);
}
