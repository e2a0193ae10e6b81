/**
 * A place to go: a label and where it leads.
 */
export interface Link {
  /**
   * Plain text: markup in it is shown, not run. A list leaves out a link without one.
   */
  label: string;
  /**
   * `http:`, `https:`, `mailto:`, `tel:`, relative or a fragment (see `safeHref`). Anything else yields the label alone.
   */
  href: string;
}

/**
 * The section of a publication that an article belongs to, as schema.org's `articleSection`.
 */
export interface Category {
  /**
   * Plain text.
   */
  label: string;
  /**
   * The category's own page. Without a safe address the category is text.
   */
  href?: string | null;
}

/**
 * Someone who wrote an article.
 */
export interface Author {
  /**
   * Plain text.
   */
  name: string;
  /**
   * The author's own page. Without a safe address the name is text.
   */
  href?: string | null;
}

/**
 * The point of a picture that must stay visible when the picture is cropped.
 */
export interface FocalPoint {
  /**
   * From the left edge (0) to the right (1), in every writing direction.
   */
  x: number;
  /**
   * From the top (0) to the bottom (1).
   */
  y: number;
}

/**
 * A picture.
 */
export interface Image {
  /**
   * Its address. An unsafe one counts as no picture.
   */
  src: string;
  /**
   * What it shows, where that is not said in the text beside it (WCAG 1.1.1). Beside a headline a picture decorates.
   * @default ""
   */
  alt?: string;
  /**
   * Intrinsic width in CSS pixels.
   */
  width?: number;
  /**
   * Intrinsic height in CSS pixels.
   */
  height?: number;
  /**
   * Candidates, as in HTML's `srcset`.
   */
  srcSet?: string;
  /**
   * The width it is shown at, as in HTML's `sizes`. The layout knows one where this is missing.
   */
  sizes?: string;
  /**
   * What must stay visible when the picture is cropped.
   * @default { x: 0.5, y: 0.5 }
   */
  focalPoint?: FocalPoint;
}

/**
 * An article as every component takes it. All strings are plain text: `toText` makes it out of HTML. All values are
 * serializable, so that articles cross from server to client. `null` stands for a missing value, as databases write it.
 */
export interface Article {
  /**
   * Unique among the articles of a site: the key by which a feed drops duplicates.
   */
  id: string;
  /**
   * The headline. A list leaves out an article without one.
   */
  title: string;
  /**
   * The article's page. An unsafe address yields a card without a link.
   */
  href: string;
  /**
   * An instant of ISO 8601 with its offset (`2025-11-11T09:30:00Z`), or a calendar date (`2025-11-11`), which never shifts. A
   * string, not a `Date`; what `formatDate` does not know counts as missing.
   */
  publishedAt?: string | null;
  /**
   * As `publishedAt`.
   */
  updatedAt?: string | null;
  /**
   * The one section that the article is shown under.
   */
  category?: Category | null;
  /**
   * The lead picture.
   */
  image?: Image | null;
  /**
   * One or two sentences.
   */
  excerpt?: string | null;
  /**
   * In the order of the byline.
   */
  authors?: Author[];
  /**
   * How long it takes to read, in minutes. Shown from 1 up.
   */
  readingMinutes?: number;
  /**
   * BCP 47. Set it where the article is in another language than the page (WCAG 3.1.2).
   */
  lang?: string;
  /**
   * It stands on another site, which the link says.
   * @default false
   */
  external?: boolean;
}

/**
 * An open position.
 */
export interface Job {
  /**
   * Unique within a list. Needed only where several positions share one address.
   */
  id?: string;
  /**
   * Plain text. A list leaves out a position without one.
   */
  title: string;
  /**
   * The position's page. An unsafe address yields a title without a link.
   */
  href: string;
  /**
   * Where it is, as plain text: "Oslo, Norway".
   */
  location?: string | null;
  /**
   * The team or department, as plain text.
   */
  department?: string | null;
  /**
   * Plain text: "Full-time".
   */
  employmentType?: string | null;
  /**
   * It can be done from elsewhere.
   * @default false
   */
  remote?: boolean;
  /**
   * As an article's `publishedAt`.
   */
  postedAt?: string | null;
}

/**
 * One page of a longer list, as every source answers and every feed takes it. Items are articles, unless a feed says that it
 * takes other things, such as rendered nodes with keys.
 */
export interface Page<Item = Article> {
  /**
   * What is on this page. A page may be empty and still have a next one, when all its records were bad.
   */
  items: Item[];
  /**
   * Where the list goes on: a cursor for whoever loads the next page in place, and the address at which it stands for
   * everyone else, search engines and browsers without JavaScript among them. `null`, and nothing else, ends the list.
   */
  next: { cursor: string; href: string } | null;
  /**
   * How many items the whole list has, where the source knows.
   */
  total?: number;
}
