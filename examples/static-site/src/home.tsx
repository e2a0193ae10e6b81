import type { Article } from '@broadsheet/content';
import { collectionPage, organization, website } from '@broadsheet/content/json-ld';
import {
  AndroidIcon,
  BackendIcon,
  ButtonLink,
  ChannelList,
  Columns,
  HardwareIcon,
  IosIcon,
  JobsWidget,
  PageTitle,
  Pagination,
  PostGrid,
  TopicTiles,
  WebIcon,
} from '@broadsheet/react';
import type { ComponentType } from 'react';
import {
  channels,
  loadMore,
  positions,
  site,
  stories,
  topics,
  type PublishedStory,
} from '../../content/publication.ts';
import type { PageOptions } from './document.tsx';

const perPage = 9;
const pageCount = Math.ceil(stories.length / perPage);

/** The home page, and a page for each nine older stories, reached by links. */
export function homePages(base: string): PageOptions[] {
  return Array.from({ length: pageCount }, (_, index) => {
    const list = stories.slice(index * perPage, (index + 1) * perPage).map(toArticle);
    const href = getHref(index + 1);
    const name = index === 0 ? site.name : `Stories, page ${index + 1}`;
    const url = new URL(href, base).href;
    const page = { items: list, next: null, total: stories.length };
    const data = [collectionPage({ name, url, page, start: index * perPage + 1, base })];
    const more = index + 1 < pageCount ? getHref(index + 2) : undefined;
    return index === 0
      ? { href, title: name, data: [getWebsite(base), ...data], children: renderHome(list, more) }
      : {
          href,
          title: `${name} · ${site.name}`,
          data,
          children: renderOlderStories(name, list, index + 1),
        };
  });
}

export function toArticle({
  id,
  title,
  href,
  category,
  publishedAt,
  imageName,
}: PublishedStory): Article {
  const image = { src: `/pictures/${imageName}.svg`, width: 1600, height: 1000 };
  return { id, title, href, category, publishedAt, image };
}

function renderHome(list: Article[], more: string | undefined) {
  return (
    <>
      <PageTitle title={site.name} visuallyHidden />
      <PostGrid items={list.slice(0, 3)} layout="featured" priority />
      <PostGrid heading="The latest" items={list.slice(3)} />
      <ButtonLink label={loadMore} href={more} rel="next" align="center" />
      <Columns>
        <JobsWidget {...positions} />
        <ChannelList {...channels} />
        <TopicTiles
          {...topics}
          items={topics.items.map((label) => ({ label, icon: getIcon(label) }))}
        />
      </Columns>
    </>
  );
}

function renderOlderStories(name: string, list: Article[], number: number) {
  return (
    <>
      <PageTitle title={name} />
      <PostGrid items={list} cardProps={{ headingLevel: 2 }} />
      <Pagination
        page={number}
        pageCount={pageCount}
        href="/page/{page}"
        firstHref="/"
        labels={{ previous: 'Newer stories', next: 'Older stories' }}
      />
    </>
  );
}

function getWebsite(base: string) {
  const sameAs = channels.items.flatMap(({ href }) => href ?? []);
  const publisher = organization({ name: site.name, url: base, sameAs });
  return website({ name: site.name, url: base, description: site.description, publisher });
}

function getHref(number: number): string {
  return number === 1 ? '/' : `/page/${number}`;
}

const icons = new Map<string, ComponentType>([
  ['Android', AndroidIcon],
  ['iOS', IosIcon],
  ['Web', WebIcon],
  ['Backend', BackendIcon],
  ['Hardware', HardwareIcon],
]);

function getIcon(label: string) {
  const Icon = icons.get(label);
  return Icon && <Icon />;
}
