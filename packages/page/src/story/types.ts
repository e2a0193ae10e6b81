import type { ComponentProps, ElementType, ReactNode } from 'react';
import type { Article, DateFormat } from '@broadsheet/content';

/** Every text that the header of a story itself adds; each has an English default. */
export interface StoryHeaderLabels {
  /**
   * Stands before the authors' names.
   * @default "By "
   */
  by?: string | undefined;
  /**
   * Stands between the authors' names.
   * @default ", "
   */
  separator?: string | undefined;
  /**
   * The date of the last change; `{date}` is the date.
   * @default "Updated {date}"
   */
  updated?: string | undefined;
  /**
   * The reading time; `{count}` is the number of minutes. Use a unit symbol: symbols have no plural.
   * @default "{count} min read"
   */
  readingTime?: string | undefined;
}

type Root = Omit<ComponentProps<'header'>, keyof Article | 'children'>;

export interface StoryHeaderProps extends Root, Omit<Article, 'id' | 'href'> {
  /** The `id` of the element. A spread article passes its own: HTML wants it unique on the page and without white space. */
  id?: string | undefined;
  /** The article's own page, which this is: a spread article has it, and it is not used. */
  href?: string | undefined;
  /** Stands below the image: what it shows, as text or as nodes. */
  caption?: ReactNode;
  /** Who made the image, after the caption, plain text. */
  credit?: string | undefined;
  /**
   * The width of the image in your layout, as HTML's `sizes`; `image.sizes` wins over it.
   * @default "(min-width: 60rem) 56rem, 100vw"
   */
  sizes?: string | undefined;
  /**
   * A BCP 47 language tag, for dates.
   * @default "en-US"
   */
  locale?: string | undefined;
  /**
   * The IANA time zone in which instants are shown; calendar dates never shift.
   * @default "UTC"
   */
  timeZone?: string | undefined;
  /**
   * How dates are written.
   * @default "long"
   */
  dateFormat?: DateFormat | undefined;
  /**
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
  /**
   * Renders the image, such as `next/image`. It gets the attributes of an `<img>`, always with `width` and `height`.
   * @default "img"
   */
  imageComponent?: ElementType | undefined;
  /** The header's own texts. */
  labels?: StoryHeaderLabels | undefined;
  /** Stands after the dates, such as links to share the story. */
  children?: ReactNode;
}
