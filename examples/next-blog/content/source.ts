import type { Article, Page } from '@broadsheet/content';
import type {
  ChannelListProps,
  FooterProps,
  HeaderItem,
  JobsWidgetProps,
  TopicTilesProps,
} from '@broadsheet/react';

/** What a publication says of itself on every page. */
export interface Site {
  name: string;
  /** One sentence. */
  description: string;
  navigation: HeaderItem[];
  footer: Pick<FooterProps, 'logo' | 'description' | 'links' | 'legal' | 'copyright'>;
  /** The text of the consent banner; its default without it. */
  consent?: string;
  /** The sections below the stories of the home page, if any. */
  positions?: Pick<JobsWidgetProps, 'heading' | 'jobs' | 'seeAll'>;
  channels?: Pick<ChannelListProps, 'heading' | 'items'>;
  topics?: Pick<TopicTilesProps, 'heading' | 'description' | 'items' | 'more'>;
}

/** A story, and the URL of its whole text. */
export interface Story extends Article {
  original: string;
  /** The slug of its category. */
  section?: string;
}

/** A section of the publication, and a page of its stories. */
export interface Section {
  label: string;
  page: Page;
}

/**
 * The source of the stories. Pages are numbered from 1; the number of the next page is its cursor, and the URL of the next page
 * is left to whoever shows the list. A page that does not exist is empty.
 */
export interface Source {
  site: () => Promise<Site>;
  latest: (number: number) => Promise<Page>;
  category: (slug: string, number: number) => Promise<Section | undefined>;
  search: (query: string, number: number) => Promise<Page>;
  story: (slug: string) => Promise<Story | undefined>;
}

/** How many stories a page of a list has. */
export const perPage = 9;
