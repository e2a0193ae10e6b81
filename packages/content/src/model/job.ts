/** An open position. */
export interface Job {
  /** Unique within a list. Needed only where several positions share one URL. */
  id?: string | undefined;
  /** Plain text. A list leaves out a position without one. */
  title: string;
  /** The position's page. An unsafe URL yields a title without a link. */
  href: string;
  /** Plain text: "Oslo, Norway". */
  location?: string | null | undefined;
  /** The team or department, as plain text. */
  department?: string | null | undefined;
  /** Plain text: "Full-time". */
  employmentType?: string | null | undefined;
  /** Whether it can be done remotely. @default false */
  remote?: boolean | undefined;
  /** As an article's `publishedAt`. */
  postedAt?: string | null | undefined;
}
