import { ConsentForm } from '@broadsheet/consent-banner';
import { article, breadcrumbs, collectionPage } from '@broadsheet/content/json-ld';
import { ButtonLink, PageSection, PageTitle, PostGrid, StoryHeader } from '@broadsheet/react';
import { sections, site, stories, type PublishedStory } from '../../content/publication.ts';
import { renderDocument, type Environment, type PageOptions } from './document.tsx';
import { homePages, toArticle } from './home.tsx';

/** Every page of the site: its file → its HTML. */
export async function pages(environment: Environment): Promise<Record<string, string>> {
  const base = environment.SITE_URL ?? 'http://localhost:3000';
  const all = [
    ...homePages(base),
    ...[...sections].map(([slug, label]) => sectionPage(slug, label, base)),
    ...stories.map((story) => storyPage(story, base)),
    videosPage(),
    searchPage(),
    privacyPage(),
  ];
  const files: Record<string, string> = {
    '404.html': await renderDocument(notFoundPage(), environment),
  };
  for (const page of all) {
    files[`${page.href.slice(1)}/index.html`.replace(/^\//, '')] = await renderDocument(
      page,
      environment,
    );
  }
  return files;
}

function sectionPage(slug: string, label: string, base: string): PageOptions {
  const items = stories.filter(({ section }) => section === slug).map(toArticle);
  const href = `/categories/${slug}`;
  return {
    href,
    title: `${label} · ${site.name}`,
    data: [
      collectionPage({ name: label, url: new URL(href, base).href, page: items, base }),
      breadcrumbs([{ label: 'Home', href: '/' }, { label }], { base }),
    ],
    children: (
      <>
        <PageTitle title={label} intro={items.length === 0 && 'There are no stories here yet.'} />
        {items.length > 0 ? (
          <PostGrid items={items} cardProps={{ headingLevel: 2 }} />
        ) : (
          <PostGrid heading="The latest" items={stories.slice(0, 3).map(toArticle)} />
        )}
      </>
    ),
  };
}

function storyPage(story: PublishedStory, base: string): PageOptions {
  const { id, title, href, category, section, original } = story;
  const others = stories.filter((other) => other.section === section && other.id !== id);
  return {
    href,
    title: `${title} · ${site.name}`,
    data: [
      article(toArticle(story), { type: 'BlogPosting', base }),
      breadcrumbs([{ label: 'Home', href: '/' }, category, { label: title }], { base }),
    ],
    children: (
      <>
        <PageSection width="story">
          <article>
            <StoryHeader {...toArticle(story)} />
          </article>
          <ButtonLink label={`Read the story at ${new URL(original).hostname}`} href={original} />
        </PageSection>
        {others.length > 0 && (
          <PostGrid
            heading={`More in ${category.label}`}
            items={others.slice(0, 3).map(toArticle)}
          />
        )}
      </>
    ),
  };
}

function videosPage(): PageOptions {
  const items = stories.filter(({ section }) => section === 'video-engineering').map(toArticle);
  return {
    href: '/videos',
    title: `Videos · ${site.name}`,
    children: (
      <>
        <PageTitle title="Videos" />
        <PostGrid items={items} cardProps={{ headingLevel: 2 }} />
      </>
    ),
  };
}

/** Holds every story; a script leaves those that were looked for. */
function searchPage(): PageOptions {
  return {
    href: '/search',
    title: `Search · ${site.name}`,
    scriptFirst: '/assets/search.js',
    children: (
      <>
        <PageTitle title="Every story" />
        <PostGrid data-search="" items={stories.map(toArticle)} cardProps={{ headingLevel: 2 }} />
      </>
    ),
  };
}

function privacyPage(): PageOptions {
  return {
    href: '/privacy',
    title: `Cookies · ${site.name}`,
    children: (
      <>
        <PageTitle
          title="Cookies"
          intro="Nothing of a third party is asked for before you say yes, and saying no takes nothing from you. What you choose is kept in one cookie of this site, for half a year, and you can change it here at any time. A browser that runs no scripts is asked for nothing, and loads nothing of others."
        />
        <PageSection width="text">
          <ConsentForm />
        </PageSection>
      </>
    ),
  };
}

function notFoundPage(): PageOptions {
  return {
    href: '/404',
    title: `There is nothing here · ${site.name}`,
    children: (
      <>
        <PageTitle
          title="There is nothing here"
          intro="The page may have moved. These are the newest:"
        />
        <PostGrid heading="The latest" items={stories.slice(0, 3).map(toArticle)} />
      </>
    ),
  };
}
