// Called rather than rendered: a page has a tag for each card (docs/decisions/0002).
import { CategoryTag as renderCategoryTag } from '@broadsheet/category-tag';
import { formatDate, warnInDevelopment } from '@broadsheet/content';
import { inDevelopment } from '@internal/react';
import * as styles from './article-card.css.ts';
import type { ArticleCardProps } from './types.ts';

/** Category, date and reading time, each where there is one. */
export function renderMeta({
  category,
  publishedAt,
  locale,
  timeZone,
  dateFormat,
  readingMinutes,
  linkComponent,
  labels,
}: ArticleCardProps) {
  const date = formatDate(publishedAt, { locale, timeZone, format: dateFormat });
  const minutes = Number.isFinite(readingMinutes) ? Math.round(readingMinutes!) : 0;
  inDevelopment(() => {
    if (publishedAt && !date) {
      warnInDevelopment(
        'ArticleCard',
        'no date is shown; write `publishedAt` as 2025-11-11 or 2025-11-11T09:30:00Z instead of',
        publishedAt,
      );
    }
    if (typeof category === 'string') {
      warnInDevelopment(
        'ArticleCard',
        'no category is shown; write { label } instead of',
        category,
      );
    }
  });
  return (
    <div className={styles.meta}>
      {category &&
        renderCategoryTag({
          className: styles.category,
          label: category.label,
          href: category.href,
          linkComponent,
        })}
      {date && (
        // The browser's Intl may write some languages with other digits than the server's: the server's text stays.
        <time className={styles.date} dateTime={date.dateTime} suppressHydrationWarning>
          {date.text}
        </time>
      )}
      {minutes > 0 && (
        <span className={styles.readingTime}>
          {(labels?.readingTime ?? '{count} min read').replace('{count}', `${minutes}`)}
        </span>
      )}
    </div>
  );
}
