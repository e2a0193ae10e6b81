import { hasText } from '@broadsheet/content';
import { withDefaults } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './article-card.css.ts';
import { renderByline } from './render-byline.tsx';
import { renderMedia } from './render-media.tsx';
import { renderMeta } from './render-meta.tsx';
import { renderTitle } from './render-title.tsx';
import type { ArticleCardLabels, ArticleCardProps } from './types.ts';

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
  dateFormat: format,
  linkComponent = 'a',
  imageComponent = 'img',
  labels: given,
  className,
  children,
  ...rest
}: ArticleCardProps) {
  if (!hasText(title)) return null;
  const labels = withDefaults(defaultLabels, given);
  const dateOptions = { locale, timeZone, format };

  return (
    <article
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="article-card"
      data-variant={variant}
      data-hit-area={hitArea}
    >
      <div className={styles.layout}>
        <div className={styles.text}>
          {renderTitle({ title, href, external, headingLevel, labels, linkComponent })}
          {renderMeta({
            category,
            publishedAt,
            dateOptions,
            readingMinutes,
            labels,
            linkComponent,
          })}
          {renderExcerpt(excerpt)}
          {renderByline({ authors, labels, linkComponent })}
          {children && <div className={styles.actions}>{children}</div>}
        </div>
        {variant !== 'headline' && renderMedia({ title, image, imageComponent, sizes, priority })}
      </div>
    </article>
  );
}

function renderExcerpt(excerpt: string | null | undefined) {
  return (
    hasText(excerpt) && (
      <p dir="auto" className={styles.excerpt}>
        {excerpt}
      </p>
    )
  );
}
