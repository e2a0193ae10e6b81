import type { Article, Page } from '@broadsheet/content';
import { AndroidIcon, BackendIcon, HardwareIcon, IosIcon, WebIcon } from '@broadsheet/react';
import type { ComponentType } from 'react';
import {
  channels,
  positions,
  sections,
  site,
  stories,
  topics,
  type PublishedStory,
} from '../../content/publication.ts';
import { images } from './images.ts';
import { perPage, type Source } from './source.ts';

/** The stories that come with the example: the home page of a real publication, as it was. */
export const engineeringBlog: Source = {
  site: async () => ({
    ...site,
    positions,
    channels,
    topics: {
      ...topics,
      items: topics.items.map((label) => ({
        label,
        icon: getIcon(label),
      })),
    },
  }),
  latest: async (number) => toPage(stories, number),
  category: async (slug, number) => {
    const label = sections.get(slug);
    const found = stories.filter(({ section }) => section === slug);
    return label === undefined ? undefined : { label, page: toPage(found, number) };
  },
  search: async (query, number) => {
    const words = query.toLowerCase().split(/\s+/);
    const found = stories.filter(({ title, category }) => {
      const text = `${title} ${category.label}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return toPage(query ? found : [], number);
  },
  story: async (slug) => {
    const story = stories.find(({ id }) => id === slug);
    return story && { ...toArticle(story), original: story.original, section: story.section };
  },
};

function toPage(list: PublishedStory[], number: number): Page {
  const end = number * perPage;
  return {
    items: list.slice(end - perPage, end).map(toArticle),
    next: end < list.length ? { cursor: `${number + 1}`, href: '' } : null,
    total: list.length,
  };
}

function toArticle({ id, title, href, category, publishedAt, imageName }: PublishedStory): Article {
  return { id, title, href, category, publishedAt, image: images[imageName] };
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
