import type { ComponentProps, ElementType, ReactNode } from 'react';
// Called rather than rendered: a page has a tag for each card (docs/decisions/0002).
import { CategoryTag as categoryTag } from '@broadsheet/category-tag';
import { hasText, formatDate, safeHref, type Article, type DateFormat } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import * as styles from './article-card.css.ts';
import { byline } from './byline.tsx';
import { patternCount } from './patterns.ts';
import './patterns.css.ts';
import { picture } from './picture.tsx';

/** The shapes of a card, most prominent first. */
export const articleCardVariants = ['feature', 'standard', 'compact', 'headline'] as const;

/** The level of a heading in the outline of the page; `"none"` where a heading would say too much. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** The words of a card. */
export interface ArticleCardLabels {
  /**
   * Stands before the authors' names.
   * @default "By "
   */
  by?: string;
  /**
   * Stands between the authors' names.
   * @default ", "
   */
  separator?: string;
  /**
   * Ends the link of an article that stands on another site; heard, not seen.
   * @default "(external link)"
   */
  external?: string;
  /**
   * How long the article takes to read; `{count}` is the number of minutes. A unit symbol, since symbols have no plural.
   * @default "{count} min read"
   */
  readingTime?: string;
}

type Root = Omit<ComponentProps<'article'>, keyof Article | 'children'>;

export interface ArticleCardProps extends Root, Omit<Article, 'id'> {
  /**
   * The id of the element, as on any other. An article that is spread gives its own, which HTML wants without white space and once a page.
   */
  id?: string;
  /**
   * `feature` leads a page: a large picture, the lead headline. `standard` is a card of a grid. `compact` sets the picture
   * beside the text. `headline` has no picture.
   * @default "standard"
   */
  variant?: (typeof articleCardVariants)[number];
  /**
   * The level of the headline in the outline of the page: one below the heading that the card stands under.
   * @default 3
   */
  headingLevel?: HeadingLevel;
  /**
   * The picture is likely the largest thing on the first screen: load it at once and before others. At most one a page.
   * @default false
   */
  priority?: boolean;
  /**
   * The measure of the picture in the layout, as in HTML's `sizes`; `image.sizes` wins over it.
   * @default "100vw"
   */
  sizes?: string;
  /**
   * Where a click opens the article: anywhere on the card that is not something else, or on the headline alone.
   * @default "card"
   */
  hitArea?: 'card' | 'title';
  /**
   * BCP 47, for dates and counts.
   * @default "en-US"
   */
  locale?: string;
  /**
   * IANA name of the zone in which instants are shown; calendar dates never shift.
   * @default "UTC"
   */
  timeZone?: string;
  /**
   * How the date is written.
   * @default "medium"
   */
  dateFormat?: DateFormat;
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
  /**
   * What renders the picture, e.g. `next/image`. It gets the attributes of an `<img>`, `width` and `height` always among them.
   * @default "img"
   */
  imageComponent?: ElementType;
  /** The words of the card, each with an English default. */
  labels?: ArticleCardLabels;
  /**
   * Stands last, above the stretched link: a button to save the article, say.
   */
  children?: ReactNode;
}

/**
 * One article as a card. Renders an `<article>` whose headline is the link, stretched over the whole card; the category and the
 * authors' links stand above it, so no link stands in another. Without a title there is nothing to show: it renders nothing.
 */
export function ArticleCard({
  title,
  href,
  publishedAt,
  updatedAt: _updatedAt,
  category,
  image,
  excerpt,
  authors,
  readingMinutes,
  external,
  variant = 'standard',
  headingLevel = 3,
  priority,
  sizes = '100vw',
  hitArea,
  locale,
  timeZone,
  dateFormat,
  linkComponent: Link = 'a',
  imageComponent = 'img',
  labels: {
    by = 'By ',
    separator = ', ',
    external: externalWords = '(external link)',
    readingTime = '{count} min read',
  } = {},
  className,
  children,
  ...rest
}: ArticleCardProps) {
  if (!hasText(title)) return null;
  const address = safeHref(href);
  const date = formatDate(publishedAt, { locale, timeZone, format: dateFormat });
  // An Arabic title on an English page, or the other way round, keeps its own direction.
  const words = <bdi>{title}</bdi>;
  const Heading: ElementType = headingLevel === 'none' ? 'p' : `h${headingLevel}`;

  return (
    <article
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="article-card"
      data-variant={variant}
      data-hit-area={hitArea}
    >
      <div>
        <div>
          <Heading>
            {address ? (
              <Link href={address} className={styles.link} data-broadsheet-event="article">
                {words}
                {external && ' '}
                {external && <span className={styles.external}>{externalWords}</span>}
              </Link>
            ) : (
              words
            )}
          </Heading>
          <div>
            {category &&
              categoryTag({ label: category.label, href: category.href, linkComponent: Link })}
            {date && (
              // Engines of other years write some languages with other digits: what the server wrote stays.
              <time dateTime={date.dateTime} suppressHydrationWarning>
                {date.text}
              </time>
            )}
            {typeof readingMinutes === 'number' && readingMinutes > 0 && (
              <span>{readingTime.replace('{count}', `${readingMinutes}`)}</span>
            )}
          </div>
          {hasText(excerpt) && <p dir="auto">{excerpt}</p>}
          {byline(authors, Link, by, separator)}
          {children && <div>{children}</div>}
        </div>
        {variant !== 'headline' && (
          <div data-pattern={title.length % patternCount}>
            {picture(image, imageComponent, sizes, priority)}
          </div>
        )}
      </div>
    </article>
  );
}
