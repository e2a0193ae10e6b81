import { Fragment, type ElementType, type ReactNode } from 'react';
import { hasText, formatDate } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { getLocation } from './group-jobs.ts';
import * as styles from './jobs-widget.css.ts';
import type { JobsWidgetProps, Labels, Position } from './types.ts';

export interface JobRowProps {
  job: Position;
  /** Ends the name of the link, where another job has the same title and location. */
  addition: string | undefined;
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
export function JobRow({
  job,
  addition,
  groupBy,
  labels,
  locale,
  timeZone,
  linkComponent,
}: JobRowProps) {
  const location = getLocation(job, labels.remote);
  const details = Object.entries({
    department: groupBy !== 'department' && hasText(job.department) && job.department,
    employmentType: hasText(job.employmentType) && job.employmentType,
    remote: job.remote === true && location !== labels.remote && labels.remote,
    postedAt: renderPostedDate(job.postedAt, labels.posted, { locale, timeZone }),
  }).filter(([, detail]) => detail);

  return (
    <li className={styles.item}>
      {linkOrText(
        {
          href: job.href,
          lang: job.lang,
          hrefLang: job.hrefLang,
          event: 'job',
          linkComponent,
          className: styles.link,
        },
        <span className={styles.title}>
          <bdi>{job.title}</bdi>
          {(location || addition) && <span className={styles.separator}>,</span>}
        </span>,
        // Always there, so that React never has to look for it on a page that a browser has translated.
        ' ',
        location && (
          <span className={styles.location}>
            <bdi>{location}</bdi>
          </span>
        ),
        addition && (
          <span className={styles.addition}>{location ? `, ${addition}` : addition}</span>
        ),
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
      {before && <span>{before}</span>}
      {/* The browser's Intl may write some languages with other digits than the server's: the server's text stays. */}
      <time dateTime={date.dateTime} suppressHydrationWarning>
        {date.text}
      </time>
      {after && <span>{after}</span>}
    </>
  );
}

/** Joins the details with dots that are not read aloud. A no-break space keeps each dot at the end of its line. */
function joinWithDots(details: [name: string, detail: ReactNode][]) {
  return details.map(([name, detail], index) => (
    <Fragment key={name}>
      {index > 0 && (
        <span>
          {'\u00A0'}
          <span aria-hidden="true">·</span>{' '}
        </span>
      )}
      <bdi className={styles.detail}>{detail}</bdi>
    </Fragment>
  ));
}
