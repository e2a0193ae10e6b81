import type { ComponentProps, ElementType } from 'react';
import type { Job, Link, PluralLabel } from '@broadsheet/content';
import type { HeadingLevel, LanguageOfLink } from '@internal/react';

/** Whether the positions are there, still load, or could not be loaded. */
export const jobsWidgetStatuses = ['ready', 'loading', 'error'] as const;

/** An open position, and in which language it is described, where that is not the language of the page. */
export type Position = Job & LanguageOfLink;

/** The widget's own texts; each has an English default. */
export interface JobsWidgetLabels {
  /**
   * Shown in place of the list when there are no positions.
   * @default "No positions are open right now; new ones will be listed here."
   */
  empty?: string | undefined;
  /**
   * Shown with status `error`: that the positions could not be loaded, and what to do.
   * @default "The open positions could not be loaded; please try again later."
   */
  error?: string | undefined;
  /**
   * Announced with status `loading`; visually hidden.
   * @default "Loading open positions"
   */
  loading?: string | undefined;
  /**
   * The location of a remote position that has none; a detail of one that has a location.
   * @default "Remote"
   */
  remote?: string | undefined;
  /**
   * The heading of the group of positions without the value of `groupBy`.
   * @default "Other"
   */
  ungrouped?: string | undefined;
  /**
   * When a position was posted; `{date}` is replaced by the date.
   * @default "Posted {date}"
   */
  posted?: string | undefined;
  /**
   * How many positions are shown. Visually hidden; announced when they have loaded.
   * @default { one: "{count} open position", other: "{count} open positions" }
   */
  open?: PluralLabel | undefined;
}

/** Every label, with its default. */
export type Labels = { [Label in keyof JobsWidgetLabels]-?: NonNullable<JobsWidgetLabels[Label]> };

export interface JobsWidgetProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** Names the section. */
  heading: string;
  /**
   * The level of the heading in the outline of the page; the headings of groups are one below it.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** The positions, in the order in which they are shown. One without a title is left out. */
  jobs: readonly Position[];
  /** The link to all positions; shown in every status. */
  seeAll?: (Link & LanguageOfLink) | undefined;
  /**
   * How many positions are shown at most, over all groups. A number below 1 counts as absent.
   * @default all of them
   */
  maxItems?: number | undefined;
  /**
   * Groups the positions under headings, in order of first appearance.
   * @default none: one list
   */
  groupBy?: 'department' | 'location' | undefined;
  /**
   * Positions that are there stay shown in every status.
   * @default "ready"
   */
  status?: (typeof jobsWidgetStatuses)[number] | undefined;
  /** The widget's own texts. */
  labels?: JobsWidgetLabels | undefined;
  /**
   * A BCP 47 language tag, for dates and for the number of positions.
   * @default "en-US"
   */
  locale?: string | undefined;
  /**
   * The IANA time zone in which an instant is shown; a calendar date never shifts.
   * @default "UTC"
   */
  timeZone?: string | undefined;
  /**
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
}
