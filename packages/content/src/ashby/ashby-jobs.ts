import type { Job } from '../model/job.ts';
import { toInstant } from '../date/to-instant.ts';
import {
  getBoardUrl,
  createJobBoard,
  toJobOrReason,
  joinLocations,
  firstText,
} from '../job-board/job-board.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { toRecord, toArray, type UnknownRecord } from '../record/read-unknown.ts';

/** Which board of Ashby. */
export interface AshbyJobsOptions extends SourceOptions {
  /** The name of the board, as in `jobs.ashbyhq.com/NAME`. */
  board: string;
  /**
   * The words for the constants by which Ashby names kinds of employment: `{ FullTime: 'Vollzeit' }`.
   * @default { FullTime: "Full-time", PartTime: "Part-time", Intern: "Internship", Contract: "Contract", Temporary: "Temporary" }
   */
  employmentTypes?: Readonly<Record<string, string>> | undefined;
}

const words: Readonly<Record<string, string>> = {
  FullTime: 'Full-time',
  PartTime: 'Part-time',
  Intern: 'Internship',
  Contract: 'Contract',
  Temporary: 'Temporary',
};

/**
 * The open positions of a board of Ashby, by its public posting API: on one page, as it knows no others. Those that are not
 * listed are left out, as on the board itself.
 *
 * @param options which board
 */
export function ashbyJobs(options: AshbyJobsOptions): Source<Job> {
  const address = getBoardUrl('https://api.ashbyhq.com/posting-api/job-board/', options.board);
  const names = new Map(Object.entries({ ...words, ...options.employmentTypes }));
  const isListed = (job: UnknownRecord) => job.isListed !== false;
  return createJobBoard('ashbyJobs', address, options, (job) => toJob(job, names), isListed);
}

function toJob(job: UnknownRecord, names: ReadonlyMap<unknown, string>): Job | string {
  const others = toArray(job.secondaryLocations).map((each) => toRecord(each).location ?? each);
  return toJobOrReason(
    { id: job.id, title: job.title, href: job.jobUrl },
    {
      location: joinLocations(job.location, ...others),
      department: firstText(job.department, job.team),
      employmentType: names.get(job.employmentType) ?? firstText(job.employmentType),
      // A hybrid job is called remote too.
      remote: (job.isRemote === true && job.workplaceType !== 'Hybrid') || undefined,
      postedAt: toInstant(job.publishedAt),
    },
  );
}
