import type { Image } from '../model/image.ts';

/** An entry of a feed of any format: texts are plain, bodies are unchecked HTML. */
export interface Entry {
  id: string | undefined;
  href: string | undefined;
  /** Plain text. */
  title: string;
  /** HTML. */
  summary: string;
  /** HTML. */
  body: string;
  /** What relative URLs in the body are relative to. */
  base: string;
  publishedAt: string | undefined;
  updatedAt: string | undefined;
  /** Plain text: categories and tags alike. */
  categories: string[];
  authors: { name: string; href: string | undefined }[];
  /** The likeliest first: groups of the same image in several sizes. */
  images: Image[][];
  lang: string | undefined;
}

/** What a parser of one format returns. */
export interface ParsedFeed {
  entries: readonly unknown[];
  /** An entry, or the reason why it is none. */
  parseEntry: (entry: unknown) => Entry | string;
  /** The URL of the next page, if the feed has one: absolute, or relative to the feed. */
  next: unknown;
  /** Whether a WordPress made it, which has further pages and no link to them. */
  isWordPress: boolean;
}

/** A feed. */
export interface Feed extends Pick<ParsedFeed, 'isWordPress'> {
  entries: readonly FeedEntry[];
  /** The absolute URL of the next page, if the feed has one. */
  next: string | undefined;
  /** Whether it is the last good answer of a server that fails. */
  isStale?: boolean;
}

export interface FeedEntry {
  /** As it came. */
  record: unknown;
  /** The entry, or the reason why it is none. */
  entry: Entry | string;
}

/** More authors than a byline can show are not read. */
export const maxAuthors = 20;
