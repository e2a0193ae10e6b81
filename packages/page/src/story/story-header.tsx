import { formatDate, hasText, warnInDevelopment } from '@broadsheet/content';
import { linkOrText, toAttributes, getElementType, withDefaults } from '@internal/react';
import { renderFigure } from './render-figure.tsx';
import { renderStoryMeta } from './render-story-meta.tsx';
import * as styles from './story-header.css.ts';
import type { StoryHeaderLabels, StoryHeaderProps } from './types.ts';

const defaultLabels: { [Label in keyof StoryHeaderLabels]-?: string } = {
  by: 'By ',
  separator: ', ',
  updated: 'Updated {date}',
  readingTime: '{count} min read',
};

/**
 * The beginning of a story: category, title, deck (the article's excerpt), byline, dates and image, each where there is one. Renders
 * a `<header>` with the `<h1>` of the page, or nothing without a title.
 */
export function StoryHeader({
  title,
  href: _href,
  external: _external,
  category,
  excerpt,
  authors,
  publishedAt,
  updatedAt,
  readingMinutes,
  image,
  caption,
  credit,
  lang,
  sizes = '(min-width: 60rem) 56rem, 100vw',
  locale,
  timeZone,
  dateFormat = 'long',
  linkComponent: givenLink,
  imageComponent,
  labels: given,
  className,
  children,
  ...rest
}: StoryHeaderProps) {
  if (!hasText(title)) {
    warnInDevelopment('StoryHeader', 'nothing is shown; `title` is a text, not', title);
    return null;
  }
  const labels = withDefaults(defaultLabels, given);
  const linkComponent = getElementType(givenLink, 'a');
  const options = { locale, timeZone, format: dateFormat };
  return (
    <header
      {...toAttributes({ ...rest, className }, styles.root)}
      data-broadsheet-component="story-header"
    >
      {hasText(category?.label) &&
        linkOrText(
          {
            href: category.href,
            dir: 'auto',
            event: 'category',
            linkComponent,
            className: styles.category,
          },
          category.label,
        )}
      <h1 dir="auto" lang={lang} className={styles.title}>
        {title}
      </h1>
      {hasText(excerpt) && (
        <p dir="auto" lang={lang} className={styles.deck}>
          {excerpt}
        </p>
      )}
      {renderStoryMeta({
        authors,
        published: formatDate(publishedAt, options),
        updated: formatDate(updatedAt, options),
        readingMinutes,
        labels,
        linkComponent,
      })}
      {children && <div className={styles.actions}>{children}</div>}
      {renderFigure({
        image,
        caption,
        credit,
        sizes,
        imageComponent: getElementType(imageComponent, 'img'),
      })}
    </header>
  );
}
