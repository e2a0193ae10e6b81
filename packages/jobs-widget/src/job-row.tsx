import { Fragment, type ElementType, type ReactNode } from 'react';
import { hasText, formatDate, type Job } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import type { JobsWidgetLabels } from './jobs-widget.tsx';
import * as styles from './jobs-widget.css.ts';

interface JobRowProps {
  job: Job;
  /** What the heading above says already, so the row does not show it again. */
  groupBy: 'department' | 'location' | undefined;
  labels: Required<JobsWidgetLabels>;
  locale: string;
  timeZone: string;
  linkComponent: ElementType;
}

/**
 * One position. Renders an `<li>` with one link over the whole of it, named by title and place, so that four positions
 * of one title can be told apart in a list of links.
 */
export function JobRow({ job, groupBy, labels, locale, timeZone, linkComponent }: JobRowProps) {
  const place = placeOf(job, labels.remote);
  const facts = [
    groupBy !== 'department' && hasText(job.department) && job.department,
    hasText(job.employmentType) && job.employmentType,
    job.remote === true && place !== labels.remote && labels.remote,
    posted(job.postedAt, labels.posted, { locale, timeZone }),
  ].filter(Boolean);

  return (
    <li className={styles.row}>
      {linkOrText(
        {
          href: job.href,
          event: 'job',
          linkComponent,
          className: styles.line,
        },
        <span className={styles.title}>
          {job.title}
          {place && <span className={styles.comma}>,</span>}
        </span>,
        ' ',
        place && (
          <span className={groupBy === 'location' ? styles.spoken : styles.place}>{place}</span>
        ),
      )}
      {facts.length > 0 && <p className={styles.facts}>{joinWithDots(facts)}</p>}
    </li>
  );
}

/** Where the work is done; a job that is remote and names no place is done "Remote". */
export function placeOf({ location, remote }: Job, remoteLabel: string): string | undefined {
  if (hasText(location)) return location;
  return remote === true ? remoteLabel : undefined;
}

/** Nothing for a missing or invalid date. */
function posted(value: unknown, label: string, options: { locale: string; timeZone: string }) {
  const date = formatDate(value, options);
  if (!date) return undefined;
  const [before, after] = label.split('{date}', 2);
  return (
    <>
      {before}
      {/* Engines of other years write some languages with other digits: what the server wrote stays. */}
      <time dateTime={date.dateTime} suppressHydrationWarning>
        {date.text}
      </time>
      {after}
    </>
  );
}

/** The dots are seen and not heard, and end a line rather than begin one: the space before them does not break. */
function joinWithDots(facts: ReactNode[]) {
  return facts.map((fact, index) => (
    // The facts of a job have no identity but their order.
    <Fragment key={index}>
      {index > 0 && (
        <>
          {'\u00A0'}
          <span aria-hidden="true">·</span>{' '}
        </>
      )}
      {fact}
    </Fragment>
  ));
}
