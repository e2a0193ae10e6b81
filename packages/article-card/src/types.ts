import type { ComponentProps, ElementType, ReactNode } from 'react';
import type { Article, DateFormat } from '@broadsheet/content';
import type { HeadingLevel } from '@internal/react';

/** The shapes of a card, most prominent first. */
export const articleCardVariants = ['feature', 'standard', 'compact', 'headline'] as const;

/** Every text that the card itself adds; each has an English default. */
export interface ArticleCardLabels {
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
   * Ends the link of an article on another site; visually hidden.
   * @default "(external link)"
   */
  external?: string | undefined;
  /**
   * The reading time; `{count}` is the number of minutes. Use a unit symbol: symbols have no plural.
   * @default "{count} min read"
   */
  readingTime?: string | undefined;
}

type Root = Omit<ComponentProps<'article'>, keyof Article | 'children'>;

export interface ArticleCardProps extends Root, Omit<Article, 'id'> {
  /** The `id` of the element. A spread article passes its own: HTML wants it unique on the page and without white space. */
  id?: string | undefined;
  /**
   * `feature` leads a page: a large image and headline. `standard` is a card of a grid. `compact` sets the image beside the text.
   * `headline` has no image.
   * @default "standard"
   */
  variant?: (typeof articleCardVariants)[number] | undefined;
  /**
   * The level of the title's heading: one below the heading above the card.
   * @default 3
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * Loads the image eagerly, with high fetch priority. For the largest image of the first screen: at most one a page.
   * @default false
   */
  priority?: boolean | undefined;
  /**
   * The width of the image in your layout, as HTML's `sizes`; `image.sizes` wins over it.
   * @default "100vw"
   */
  sizes?: string | undefined;
  /**
   * Where a click opens the article: anywhere on the card that is no other control, or on the title alone.
   * @default "card"
   */
  hitArea?: 'card' | 'title' | undefined;
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
   * How the date is written.
   * @default "medium"
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
  /** The card's own texts. */
  labels?: ArticleCardLabels | undefined;
  /** Actions at the end of the text, such as a button that saves the article; above the stretched link. */
  children?: ReactNode;
}
