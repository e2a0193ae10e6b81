import type { ElementType } from 'react';
import { formatPlural, hasText } from '@broadsheet/content';
import {
  getAccessibleName,
  getKeys,
  heading,
  levelBelow,
  linkOrText,
  withDefaults,
  withText,
} from '@internal/react';
import { clsx } from 'clsx/lite';
import { distinguishJobs, type Additions } from './distinguish-jobs.ts';
import { groupJobs } from './group-jobs.ts';
import { JobRow, type JobRowProps } from './job-row.tsx';
import * as styles from './jobs-widget.css.ts';
import { SkeletonRows } from './skeleton-rows.tsx';
import type { JobsWidgetProps, Labels, Position } from './types.ts';

const defaultLabels: Labels = {
  empty: 'No positions are open right now; new ones will be listed here.',
  error: 'The open positions could not be loaded; please try again later.',
  loading: 'Loading open positions',
  remote: 'Remote',
  ungrouped: 'Other',
  posted: 'Posted {date}',
  open: { one: '{count} open position', other: '{count} open positions' },
};

/** Open positions. Renders a `<section>` with a heading and a list of links. */
export function JobsWidget({
  heading: title,
  headingLevel = 2,
  jobs,
  seeAll,
  maxItems,
  groupBy,
  status = 'ready',
  labels: given,
  locale = 'en-US',
  timeZone = 'UTC',
  linkComponent = 'a',
  className,
  ...rest
}: JobsWidgetProps) {
  const labels = withDefaults(defaultLabels, given);
  const limit = maxItems && maxItems >= 1 ? Math.floor(maxItems) : undefined;
  const shown = withText(jobs, 'title', 'JobsWidget').slice(0, limit);
  const isLoading = status === 'loading';
  const additions = distinguishJobs(shown, labels.remote);
  const rowProps = { groupBy, labels, locale, timeZone, linkComponent };

  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="jobs-widget"
      data-status={status}
      data-group-by={groupBy}
    >
      {heading(headingLevel, styles.heading, title)}
      {/* It is there in every status, and outside of what is busy: else nothing would be announced when its text changes. */}
      <output
        className={styles.message}
        // The browser's Intl may write the number with other digits than the server's: the server's text stays.
        suppressHydrationWarning
        data-visually-hidden={isLoading || (status === 'ready' && shown.length > 0) || undefined}
      >
        {getMessage(status, shown.length, labels, locale)}
      </output>
      {isLoading && shown.length === 0 && <SkeletonRows count={Math.min(limit ?? 4, 50)} />}
      {groupJobs(shown, groupBy, labels.remote).map(({ name, jobs: members }) => (
        <div key={name ?? ''} className={styles.group}>
          {groupBy &&
            heading(levelBelow(headingLevel), styles.groupHeading, name ?? labels.ungrouped)}
          <ul className={styles.list} aria-busy={isLoading || undefined}>
            {renderRows(members, additions, rowProps)}
          </ul>
        </div>
      ))}
      {renderSeeAll(seeAll, linkComponent)}
    </section>
  );
}

function renderRows(
  jobs: readonly Position[],
  additions: Additions,
  rowProps: Omit<JobRowProps, 'job' | 'addition'>,
) {
  const keys = getKeys(jobs, ({ id, href, title, location }) =>
    id === undefined ? [href, title, location] : [id],
  );
  return jobs.map((job, index) => (
    <JobRow key={keys[index]} job={job} addition={additions.get(job)} {...rowProps} />
  ));
}

function renderSeeAll(seeAll: JobsWidgetProps['seeAll'] | null, linkComponent: ElementType) {
  return (
    hasText(seeAll?.label) && (
      <p className={styles.footer}>
        {linkOrText(
          {
            href: seeAll.href,
            lang: seeAll.lang,
            hrefLang: seeAll.hrefLang,
            event: 'see-all',
            linkComponent,
            className: styles.seeAll,
          },
          seeAll.label,
        )}
      </p>
    )
  );
}

/** What the live region says. */
function getMessage(
  status: NonNullable<JobsWidgetProps['status']>,
  count: number,
  labels: Labels,
  locale: string,
): string {
  if (status !== 'ready') return labels[status];
  return count === 0 ? labels.empty : formatPlural(labels.open, count, locale);
}
