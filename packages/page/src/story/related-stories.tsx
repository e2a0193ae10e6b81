import type { ComponentProps, ElementType, ReactNode } from 'react';
import { formatDate, hasText, type Article } from '@broadsheet/content';
import {
  getAccessibleName,
  getKeys,
  heading,
  linkOrText,
  withDefaults,
  withText,
  type HeadingLevel,
  type LanguageOfLink,
} from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './related-stories.css.ts';

export interface RelatedStoriesProps extends Omit<ComponentProps<'section'>, 'children'> {
  /**
   * Names the section, plain text.
   * @default "Related stories"
   */
  heading?: string | undefined;
  /**
   * The level of the heading in the outline of the page.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** The stories, in the order in which they are shown. One without a title is left out; without any, nothing is rendered. */
  items: readonly (Pick<Article, 'title'> & Partial<Article>)[];
  /** The link to more of them. Without a safe URL it is muted text. */
  more?: ({ label: string; href?: string | null | undefined } & LanguageOfLink) | undefined;
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
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
}

/** Further stories as a list of headlines, for the end or the side of a story. Renders a `<section>`. */
export function RelatedStories({
  heading: givenTitle,
  headingLevel = 2,
  items,
  more,
  locale,
  timeZone,
  linkComponent = 'a',
  className,
  ...rest
}: RelatedStoriesProps) {
  const { title } = withDefaults({ title: 'Related stories' }, { title: givenTitle });
  const stories = withText(items, 'title', 'RelatedStories');
  const keys = getKeys(stories, ({ id, href, title: name }) => [id ?? href, name]);
  if (stories.length === 0) return null;
  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="related-stories"
    >
      {heading(headingLevel, styles.heading, title)}
      <ul className={styles.list}>
        {stories.map((story, index) => (
          <li key={keys[index]} className={styles.item}>
            {linkOrText(
              { href: story.href, event: 'related', linkComponent, className: styles.link },
              <span dir="auto" lang={story.lang} className={styles.title}>
                {story.title}
              </span>,
            )}
            {renderMeta(story, { locale, timeZone })}
          </li>
        ))}
      </ul>
      {hasText(more?.label) && (
        <p className={styles.footer}>
          {linkOrText(
            {
              href: more.href,
              lang: more.lang,
              hrefLang: more.hrefLang,
              event: 'more',
              linkComponent,
              className: styles.more,
            },
            more.label,
          )}
        </p>
      )}
    </section>
  );
}

/** Category and date, each where there is one. */
function renderMeta(
  { category, publishedAt }: Partial<Article>,
  options: { locale: string | undefined; timeZone: string | undefined },
): ReactNode {
  const date = formatDate(publishedAt, options);
  const label = category?.label;
  if (!hasText(label) && !date) return null;
  return (
    <p className={styles.meta}>
      {hasText(label) && (
        <span dir="auto" className={styles.category}>
          {label}
        </span>
      )}
      {date && (
        <time className={styles.date} dateTime={date.dateTime} suppressHydrationWarning>
          {date.text}
        </time>
      )}
    </p>
  );
}
