import { Fragment, type ElementType } from 'react';
import type { Author, FormattedDate } from '@broadsheet/content';
import { getKeys, linkOrText, withText } from '@internal/react';
import * as styles from './story-header.css.ts';

interface StoryMetaOptions {
  authors: readonly Author[] | null | undefined;
  published: FormattedDate | undefined;
  updated: FormattedDate | undefined;
  readingMinutes: unknown;
  labels: { by: string; separator: string; updated: string; readingTime: string };
  linkComponent: ElementType;
}

/** Byline, dates and reading time, each where there is one; nothing without any. */
export function renderStoryMeta(options: StoryMetaOptions) {
  const { authors, published, readingMinutes, labels } = options;
  const named = withText(authors, 'name', 'StoryHeader');
  // A change on the day of publication is none to a reader, and neither is one before it.
  const updated =
    options.updated &&
    options.updated.text !== published?.text &&
    isLater(options.updated, published)
      ? options.updated
      : undefined;
  const minutes = Math.round(typeof readingMinutes === 'number' ? readingMinutes : 0);
  const hasMinutes = minutes > 0 && minutes < Infinity;
  if (named.length === 0 && !published && !updated && !hasMinutes) return null;
  return (
    <div className={styles.meta}>
      {renderByline(named, options)}
      {published && (
        <time className={styles.date} dateTime={published.dateTime} suppressHydrationWarning>
          {published.text}
        </time>
      )}
      {updated && renderUpdated(updated, labels.updated)}
      {hasMinutes && (
        <span className={styles.readingTime}>
          {labels.readingTime.replace('{count}', `${minutes}`)}
        </span>
      )}
    </div>
  );
}

function renderByline(
  authors: readonly Author[],
  { labels, linkComponent }: Pick<StoryMetaOptions, 'labels' | 'linkComponent'>,
) {
  if (authors.length === 0) return null;
  const keys = getKeys(authors, ({ name, href }) => [name, href]);
  return (
    <p className={styles.byline}>
      <span>{labels.by}</span>
      {authors.map(({ name, href }, index) => (
        <Fragment key={keys[index]}>
          {index > 0 && <span>{labels.separator}</span>}
          {linkOrText(
            {
              href,
              rel: 'author',
              dir: 'auto',
              event: 'author',
              linkComponent,
              className: styles.author,
            },
            name,
          )}
        </Fragment>
      ))}
    </p>
  );
}

/** The label may have its date anywhere. */
function renderUpdated({ text, dateTime }: FormattedDate, label: string) {
  const [before = '', ...after] = label.split('{date}');
  return (
    <span className={styles.updated}>
      <span>{before}</span>
      <time dateTime={dateTime} suppressHydrationWarning>
        {text}
      </time>
      <span>{after.join('')}</span>
    </span>
  );
}

function isLater(date: FormattedDate, than: FormattedDate | undefined): boolean {
  return !than || Date.parse(date.dateTime) > Date.parse(than.dateTime);
}
