import type { ElementType } from 'react';
// Called rather than rendered: a page has a tag for each card (docs/decisions/0002).
import { CategoryTag as renderCategoryTag } from '@broadsheet/category-tag';
import { warnInDevelopment, type Category, type formatDate } from '@broadsheet/content';
import * as styles from './article-card.css.ts';

export interface MetaOptions {
  category: Category | null | undefined;
  date: ReturnType<typeof formatDate>;
  readingMinutes: unknown;
  labels: { readingTime: string };
  linkComponent: ElementType;
}

/** Category, date and reading time, each where there is one. */
export function renderMeta({ category, date, readingMinutes, labels, linkComponent }: MetaOptions) {
  const minutes = Math.round(typeof readingMinutes === 'number' ? readingMinutes : 0);
  if (typeof category === 'string') {
    warnInDevelopment('ArticleCard', 'no category is shown; write { label } instead of', category);
  }
  return (
    <div className={styles.meta}>
      {category &&
        renderCategoryTag({
          label: category.label,
          href: category.href,
          className: styles.category,
          linkComponent,
        })}
      {date && (
        // The browser's Intl may write some languages with other digits than the server's: the server's text stays.
        <time className={styles.date} dateTime={date.dateTime} suppressHydrationWarning>
          {date.text}
        </time>
      )}
      {minutes > 0 && minutes < Infinity && (
        <span className={styles.readingTime}>
          {labels.readingTime.replace('{count}', `${minutes}`)}
        </span>
      )}
    </div>
  );
}
