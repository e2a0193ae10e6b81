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
  /** What the consent banner says; its own words where there are none. */
  consent?: string;
  /** What stands below the stories of the home page, where there is any. */
  positions?: Pick<JobsWidgetProps, 'heading' | 'jobs' | 'seeAll'>;
  channels?: Pick<ChannelListProps, 'heading' | 'items'>;
  topics?: Pick<TopicTilesProps, 'heading' | 'description' | 'items' | 'more'>;
}

/** A story, and where the whole of it stands. */
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
 * Where the stories come from. Pages are numbered from 1; the number of the next page is its cursor, and the address of the next page
 * is left to whoever shows the list. A page that does not exist is empty.
 */
export interface Source {
  site: () => Promise<Site>;
  latest: (number: number) => Promise<Page>;
  category: (slug: string, number: number) => Promise<Section | undefined>;
  search: (words: string, number: number) => Promise<Page>;
  story: (slug: string) => Promise<Story | undefined>;
}

/** How many stories a page of a list has. */
export const perPage = 9;
