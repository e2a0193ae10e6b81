// Called rather than rendered: a page has a tag for each card (docs/decisions/0002).
import { CategoryTag as renderCategoryTag } from '@broadsheet/category-tag';
import { formatDate } from '@broadsheet/content';
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
  const minutes = Number.isFinite(readingMinutes) && Math.round(readingMinutes!);
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
