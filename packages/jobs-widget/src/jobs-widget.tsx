import type { ComponentProps, ElementType } from 'react';
import { hasText, type Job, type Link } from '@broadsheet/content';
import { heading, levelBelow, linkOrText, getAccessibleName, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import { groupJobs } from './group-jobs.ts';
import { JobRow, placeOf } from './job-row.tsx';
import * as styles from './jobs-widget.css.ts';
import { SkeletonRows } from './skeleton-rows.tsx';

/** What is known about the positions: all of them, nothing yet, or that they could not be had. */
export const jobsWidgetStatuses = ['ready', 'loading', 'error'] as const;

/** The words that the widget itself says. */
export interface JobsWidgetLabels {
  /**
   * Stands where the positions would, when there are none: it says what will be there.
   * @default "No positions are open right now; new ones will be listed here."
   */
  empty?: string;
  /**
   * Says in one sentence that the positions could not be loaded, and what to do.
   * @default "The open positions could not be loaded; please try again later."
   */
  error?: string;
  /**
   * Heard, not seen, while the positions load.
   * @default "Loading open positions"
   */
  loading?: string;
  /**
   * The place of a position that names none and can be done from elsewhere; small print beside a place.
   * @default "Remote"
   */
  remote?: string;
  /**
   * Heads the positions that lack what the others are grouped by.
   * @default "Other"
   */
  ungrouped?: string;
  /**
   * When a position was posted; `{date}` is replaced by the date.
   * @default "Posted {date}"
   */
  posted?: string;
}

export interface JobsWidgetProps extends Omit<ComponentProps<'section'>, 'children'> {
  /**
   * Names the section.
   */
  heading: string;
  /**
   * Its place in the outline of the page; the headings of groups are one below it.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | 'none';
  /**
   * The positions, in the order in which they are shown. One without a title is left out.
   */
  jobs: Job[];
  /**
   * The way to all positions; it stays in every status.
   */
  seeAll?: Link;
  /**
   * The most positions shown, counted over all groups. Anything below 1 counts as absent.
   */
  maxItems?: number;
  /**
   * Puts positions of one department or place under one heading, in order of first appearance.
   */
  groupBy?: 'department' | 'location';
  /**
   * Positions that are there stay shown in every status.
   * @default "ready"
   */
  status?: (typeof jobsWidgetStatuses)[number];
  /**
   * The words that the widget itself says.
   */
  labels?: JobsWidgetLabels;
  /**
   * BCP 47, for dates.
   * @default "en-US"
   */
  locale?: string;
  /**
   * IANA name of the zone in which an instant is shown; a calendar date never shifts.
   * @default "UTC"
   */
  timeZone?: string;
  /**
   * What renders the links, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
}

/**
 * Open positions. Renders a `<section>` with a heading and a list of links.
 */
export function JobsWidget({
  heading: title,
  headingLevel = 2,
  jobs,
  seeAll,
  maxItems,
  groupBy,
  status = 'ready',
  labels,
  locale = 'en-US',
  timeZone = 'UTC',
  linkComponent = 'a',
  className,
  ...rest
}: JobsWidgetProps) {
  const words = { ...defaultLabels, ...labels };
  const limit = maxItems && maxItems >= 1 ? Math.floor(maxItems) : undefined;
  const shown = withText(jobs, 'title', 'JobsWidget').slice(0, limit);
  const groups = groupJobs(shown, (job) =>
    groupBy === 'location' ? placeOf(job, words.remote) : groupBy && job[groupBy],
  );
  const isLoading = status === 'loading';
  const message = status !== 'ready' ? words[status] : shown.length === 0 && words.empty;

  return (
    <section
      {...rest}
      aria-label={getAccessibleName(title, rest)}
      className={clsx(styles.root, className)}
      data-broadsheet-component="jobs-widget"
      data-status={status}
      aria-busy={isLoading || undefined}
    >
      {heading(headingLevel, styles.heading, title)}
      {message && <output className={isLoading ? styles.spoken : styles.message}>{message}</output>}
      {isLoading && shown.length === 0 && <SkeletonRows count={Math.min(limit ?? 4, 50)} />}
      {groups.map(({ name, jobs: members }) => (
        <div key={name ?? ''} className={styles.group}>
          {groupBy &&
            heading(levelBelow(headingLevel), styles.groupHeading, name ?? words.ungrouped)}
          <ul className={styles.list}>
            {members.map((job, index) => (
              // Ids may be missing and addresses shared; rows keep no state that a key would have to carry.
              <JobRow
                key={index}
                job={job}
                groupBy={groupBy}
                labels={words}
                locale={locale}
                timeZone={timeZone}
                linkComponent={linkComponent}
              />
            ))}
          </ul>
        </div>
      ))}
      {hasText(seeAll?.label) && (
        <p className={styles.footer}>
          {linkOrText(
            {
              href: seeAll.href,
              event: 'see-all',
              linkComponent,
              className: styles.more,
            },
            seeAll.label,
          )}
        </p>
      )}
    </section>
  );
}

const defaultLabels: Required<JobsWidgetLabels> = {
  empty: 'No positions are open right now; new ones will be listed here.',
  error: 'The open positions could not be loaded; please try again later.',
  loading: 'Loading open positions',
  remote: 'Remote',
  ungrouped: 'Other',
  posted: 'Posted {date}',
};
