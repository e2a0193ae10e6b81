import { formatDate, hasText } from '@broadsheet/content';
import { withDefaults } from '@internal/react';
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
  external,
  variant = 'standard',
  headingLevel = 3,
  priority,
  sizes = '100vw',
  hitArea,
  locale,
  timeZone,
  dateFormat,
  linkComponent = 'a',
  imageComponent = 'img',
  labels: given,
  className,
  children,
  ...rest
}: ArticleCardProps) {
  if (!hasText(title)) return null;
  const options = {
    title,
    href,
    external,
    headingLevel,
    category,
    readingMinutes,
    excerpt,
    date: formatDate(publishedAt, { locale, timeZone, format: dateFormat }),
    authors,
    image,
    sizes,
    priority,
    labels: withDefaults(defaultLabels, given),
    linkComponent,
    imageComponent,
    children,
  };
  return (
    <article
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="article-card"
      data-variant={variant}
      data-hit-area={hitArea}
    >
      <div className={styles.layout}>
        {renderText(options)}
        {variant !== 'headline' && renderMedia(options)}
      </div>
    </article>
  );
}

function renderText(options: TextOptions) {
  const { excerpt, children } = options;
  return (
    <div className={styles.text}>
      {renderTitle(options)}
      {renderMeta(options)}
      {hasText(excerpt) && (
        <p dir="auto" className={styles.excerpt}>
          {excerpt}
        </p>
      )}
      {renderByline(options)}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
