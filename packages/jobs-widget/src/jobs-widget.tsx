import type { ElementType } from 'react';
import { hasText, type Link } from '@broadsheet/content';
import {
  getAccessibleName,
  heading,
  levelBelow,
  linkOrText,
  withDefaults,
  withText,
} from '@internal/react';
import { clsx } from 'clsx/lite';
import { groupJobs } from './group-jobs.ts';
import { JobRow } from './job-row.tsx';
import * as styles from './jobs-widget.css.ts';
import { SkeletonRows } from './skeleton-rows.tsx';
import type { JobsWidgetProps, Labels } from './types.ts';

const defaultLabels: Labels = {
  empty: 'No positions are open right now; new ones will be listed here.',
  error: 'The open positions could not be loaded; please try again later.',
  loading: 'Loading open positions',
  remote: 'Remote',
  ungrouped: 'Other',
  posted: 'Posted {date}',
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
  const message = status !== 'ready' ? labels[status] : shown.length === 0 && labels.empty;
  const rowProps = { groupBy, labels, locale, timeZone, linkComponent };

  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="jobs-widget"
      data-status={status}
      data-group-by={groupBy}
      aria-busy={isLoading || undefined}
    >
      {heading(headingLevel, styles.heading, title)}
      {message && <output className={styles.message}>{message}</output>}
      {isLoading && shown.length === 0 && <SkeletonRows count={Math.min(limit ?? 4, 50)} />}
      {groupJobs(shown, groupBy, labels.remote).map(({ name, jobs: members }) => (
        <div key={name ?? ''} className={styles.group}>
          {groupBy &&
            heading(levelBelow(headingLevel), styles.groupHeading, name ?? labels.ungrouped)}
          <ul className={styles.list}>
            {members.map((job, index) => (
              // Ids may be missing and URLs shared; rows keep no state that a key would have to carry.
              <JobRow key={index} job={job} {...rowProps} />
            ))}
          </ul>
        </div>
      ))}
      {renderSeeAll(seeAll, linkComponent)}
    </section>
  );
}

function renderSeeAll(seeAll: Link | null | undefined, linkComponent: ElementType) {
  return (
    hasText(seeAll?.label) && (
      <p className={styles.footer}>
        {linkOrText(
          { href: seeAll.href, event: 'see-all', linkComponent, className: styles.seeAll },
          seeAll.label,
        )}
      </p>
    )
  );
}
