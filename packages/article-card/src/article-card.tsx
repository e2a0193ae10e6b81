import { formatDate, hasText, warnInDevelopment } from '@broadsheet/content';
import { getElementType, toAttributes, withDefaults } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './article-card.css.ts';
import { renderByline, type BylineOptions } from './render-byline.tsx';
import { renderMedia } from './render-media.tsx';
import { renderMeta, type MetaOptions } from './render-meta.tsx';
import { renderTitle, type TitleOptions } from './render-title.tsx';
import type { ArticleCardLabels, ArticleCardProps } from './types.ts';

type TextOptions = TitleOptions &
  MetaOptions &
  BylineOptions &
  Pick<ArticleCardProps, 'excerpt' | 'children'>;

const defaultLabels: { [Label in keyof ArticleCardLabels]-?: string } = {
  by: 'By ',
  separator: ', ',
  external: '(external link)',
  readingTime: '{count} min read',
};

/**
 * One article as a card. Renders an `<article>` whose title is a link, stretched over the whole card; the links to the category and
 * the authors stand above it. Without a title it renders nothing.
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
  lang,
  external,
  variant = 'standard',
  headingLevel = 3,
  priority,
  sizes = '100vw',
  hitArea,
  locale,
  timeZone,
  dateFormat,
  linkComponent,
  imageComponent,
  labels: given,
  className,
  children,
  ...rest
}: ArticleCardProps) {
  if (!hasText(title)) {
    warnInDevelopment('ArticleCard', 'nothing is shown; `title` is a text, not', title);
    return null;
  }
  const date = formatDate(publishedAt, { locale, timeZone, format: dateFormat });
  if (publishedAt && !date) {
    warnInDevelopment(
      'ArticleCard',
      'no date is shown; write `publishedAt` as 2025-11-11 or 2025-11-11T09:30:00Z instead of',
      publishedAt,
    );
  }
  const options = {
    title,
    href,
    lang,
    external,
    headingLevel,
    category,
    readingMinutes,
    excerpt,
    date,
    authors,
    image,
    sizes,
    priority,
    labels: withDefaults(defaultLabels, given),
    linkComponent: getElementType(linkComponent, 'a'),
    imageComponent: getElementType(imageComponent, 'img'),
    children,
  };
  return (
    <article
      {...toAttributes(rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="article-card"
      data-variant={variant}
      data-hit-area={hitArea}
    >
      {renderText(options)}
      {variant !== 'headline' && renderMedia(options)}
    </article>
  );
}

function renderText(options: TextOptions) {
  const { excerpt, lang, children } = options;
  return (
    <div className={styles.text}>
      {renderTitle(options)}
      {renderMeta(options)}
      {hasText(excerpt) && (
        <p dir="auto" lang={lang} className={styles.excerpt}>
          {excerpt}
        </p>
      )}
      {renderByline(options)}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
