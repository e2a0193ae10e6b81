import { Fragment, type ElementType, type ReactNode } from 'react';
import { hasText, formatDate, type Job } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { getLocation } from './group-jobs.ts';
import * as styles from './jobs-widget.css.ts';
import type { JobsWidgetProps, Labels } from './types.ts';

interface JobRowProps {
  job: Job;
  /** The field that the group's heading shows, so that the row does not repeat it. */
  groupBy: JobsWidgetProps['groupBy'];
  labels: Labels;
  locale: string;
  timeZone: string;
  linkComponent: ElementType;
}

/**
 * One position. Renders an `<li>` with a link stretched over it. The link is named by title and location, so that positions with the
 * same title can be told apart in a list of links.
 */
export function JobRow({ job, groupBy, labels, locale, timeZone, linkComponent }: JobRowProps) {
  const location = getLocation(job, labels.remote);
  const details = [
    groupBy !== 'department' && hasText(job.department) && job.department,
    hasText(job.employmentType) && job.employmentType,
    job.remote === true && location !== labels.remote && labels.remote,
    renderPostedDate(job.postedAt, labels.posted, { locale, timeZone }),
  ].filter(Boolean);

  return (
    <li className={styles.item}>
      {linkOrText(
        { href: job.href, event: 'job', linkComponent, className: styles.link },
        <span className={styles.title}>
          <span>{job.title}</span>
          {location && <span className={styles.separator}>,</span>}
        </span>,
        ' ',
        location && <span className={styles.location}>{location}</span>,
      )}
      {details.length > 0 && <p className={styles.details}>{joinWithDots(details)}</p>}
    </li>
  );
}

/** The label with the date in place of `{date}`; nothing for a missing or invalid date. */
function renderPostedDate(
  postedAt: unknown,
  label: string,
  options: { locale: string; timeZone: string },
) {
  const date = formatDate(postedAt, options);
  if (!date) return undefined;
  const [before, after] = label.split('{date}', 2);
  return (
    <>
      {before}
      {/* The browser's Intl may write some languages with other digits than the server's: the server's text stays. */}
      <time dateTime={date.dateTime} suppressHydrationWarning>
        {date.text}
      </time>
      {after}
    </>
  );
}

/** Joins the details with dots that are not read aloud. A no-break space keeps each dot at the end of its line. */
function joinWithDots(details: ReactNode[]) {
  return details.map((detail, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <>
          {'\u00A0'}
          <span aria-hidden="true">·</span>{' '}
        </>
      )}
      <span className={styles.detail}>{detail}</span>
    </Fragment>
  ));
}
