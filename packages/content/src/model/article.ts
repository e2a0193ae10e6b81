import type { Image } from './image.ts';

/** The section of a publication that an article belongs to, as schema.org's `articleSection`. */
export interface Category {
  /** Plain text. */
  label: string;
  /** The category's own page. Without a safe URL the category is text. */
  href?: string | null | undefined;
}

/** An author of an article. */
export interface Author {
  /** Plain text. */
  name: string;
  /** The author's own page. Without a safe URL the name is text. */
  href?: string | null | undefined;
}

/**
 * An article as every component takes it. All strings are plain text (`toText` makes it out of HTML), and all values are
 * serializable, so that articles pass from server to client. `null` stands for a missing value, as databases write it.
 */
export interface Article {
  /** Unique among the articles of a site. Feeds drop duplicates by it. */
  id: string;
  /** The headline. A list leaves out an article without one. */
  title: string;
  /** The article's page. An unsafe URL yields a card without a link. */
  href: string;
  /**
   * An ISO 8601 instant with its offset (`2025-11-11T09:30:00Z`), or a calendar date (`2025-11-11`), which never shifts. A
   * string, not a `Date`; what `formatDate` cannot read counts as missing.
   */
  publishedAt?: string | null | undefined;
  /** As `publishedAt`. */
  updatedAt?: string | null | undefined;
  /** The one section that the article is shown under. */
  category?: Category | null | undefined;
  /** The lead image. */
  image?: Image | null | undefined;
  /** One or two sentences. */
  excerpt?: string | null | undefined;
  /** In the order of the byline. */
  authors?: readonly Author[] | undefined;
  /** Reading time in minutes. Shown from 1 up. */
  readingMinutes?: number | undefined;
  /** BCP 47. Set it where the article is in another language than the page (WCAG 3.1.2). */
  lang?: string | undefined;
  /** It is on another site, which the link says. @default false */
  external?: boolean | undefined;
}
