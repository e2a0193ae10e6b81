/**
 * A place to go: a label and where it leads.
 */
export interface Link {
  /** Plain text; markup in it is shown, not run. */
  label: string;
  /** http(s), mailto, tel, relative or a fragment; anything else yields text without a link. */
  href: string;
}

/**
 * The category of an article, as schema.org's `articleSection`.
 */
export interface Category {
  /** Plain text. */
  label: string;
  /** The category's own page; without it the category is text. */
  href?: string | null;
}

/**
 * Someone who wrote an article.
 */
export interface Author {
  /** Plain text. */
  name: string;
  /** The author's own page; without it the name is text. */
  href?: string | null;
}

/**
 * The point of a picture that must stay visible when it is cropped.
 */
export interface FocalPoint {
  /** From the left, 0 to 1. */
  x: number;
  /** From the top, 0 to 1. */
  y: number;
}

/**
 * A picture.
 */
export interface Image {
  /** Where it is; an unsafe address counts as no picture. */
  src: string;
  /**
   * What it shows, when it says something that the text does not. A picture beside a headline decorates.
   * @default ""
   */
  alt?: string;
  /** Intrinsic width in CSS pixels. */
  width?: number;
  /** Intrinsic height in CSS pixels. */
  height?: number;
  /** Candidates as in HTML's `srcset`. */
  srcSet?: string;
  /** The measure it is shown at, as in HTML's `sizes`; where it is missing, the layout says it. */
  sizes?: string;
  /** What must stay visible when the picture is cropped. */
  focalPoint?: FocalPoint;
}

/**
 * An article as every component takes it. All strings are plain text.
 */
export interface Article {
  /** Unique among the articles of a list; the key by which a feed drops duplicates. */
  id: string;
  /** The headline. */
  title: string;
  /** The article's address; an unsafe one yields a card without a link. */
  href: string;
  /** An ISO 8601 instant with an offset, or a calendar date (`2025-11-11`) that never shifts. */
  publishedAt?: string | null;
  /** As `publishedAt`. */
  updatedAt?: string | null;
  category?: Category | null;
  image?: Image | null;
  /** One or two sentences. */
  excerpt?: string | null;
  authors?: Author[];
  /** Minutes; shown when it is 1 or more. */
  readingMinutes?: number;
  /** BCP 47; set it when the article's language is not the page's (WCAG 3.1.2). */
  lang?: string;
  /** It stands on another site; the link says so. */
  external?: boolean;
}

/**
 * An open position.
 */
export interface Job {
  /** Unique when given; several jobs may share one address. */
  id?: string;
  /** Plain text. */
  title: string;
  /** The position's page. */
  href: string;
  location?: string | null;
  department?: string | null;
  /** Plain text, as "Full-time". */
  employmentType?: string | null;
  /** It can be done from elsewhere. */
  remote?: boolean;
  /** An ISO 8601 instant with an offset, or a calendar date. */
  postedAt?: string | null;
}

/**
 * One page of a longer list, as every source answers and every feed takes it.
 */
export interface Page<Item = Article> {
  items: Item[];
  /** Where the list goes on; `null`, and nothing else, ends it. An empty page with a `next` is legal. */
  next: { cursor: string; href: string } | null;
  /** How many items there are in all, when the source knows. */
  total?: number;
}
