import { toInstant } from '../date/to-instant.ts';
import {
  createJobBoard,
  firstText,
  getBoardUrl,
  joinLocations,
  toJobOrReason,
} from '../job-board/job-board.ts';
import type { Job } from '../model/job.ts';
import { toArray, toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import type { Source, SourceOptions } from '../source/types.ts';

/** The options of `ashbyJobs`. */
export interface AshbyJobsOptions extends SourceOptions {
  /** The name of the board, as in `jobs.ashbyhq.com/NAME`. */
  board: string;
  /**
   * Labels for Ashby's employment types: `{ FullTime: 'Vollzeit' }`.
   * @default { FullTime: "Full-time", PartTime: "Part-time", Intern: "Internship", Contract: "Contract", Temporary: "Temporary" }
   */
  employmentTypes?: Readonly<Record<string, string>> | undefined;
}

const defaultLabels: Readonly<Record<string, string>> = {
  FullTime: 'Full-time',
  PartTime: 'Part-time',
  Intern: 'Internship',
  Contract: 'Contract',
  Temporary: 'Temporary',
};

/**
 * The open positions of an Ashby board, by its public posting API: all on one page. Unlisted positions are left out, as on the
 * board itself.
 */
export function ashbyJobs(options: AshbyJobsOptions): Source<Job> {
  const labels = new Map(Object.entries({ ...defaultLabels, ...options.employmentTypes }));
  return createJobBoard({
    ...options,
    source: 'ashbyJobs',
    apiUrl: getBoardUrl('https://api.ashbyhq.com/posting-api/job-board/', options.board),
    toJob: (job) => toJob(job, labels),
    isListed: (job) => job.isListed !== false,
  });
}

function toJob(job: UnknownRecord, labels: ReadonlyMap<unknown, string>): Job | string {
  const others = toArray(job.secondaryLocations).map((each) => toRecord(each).location ?? each);
  return toJobOrReason(
    { id: job.id, title: job.title, href: job.jobUrl },
    {
      location: joinLocations(job.location, ...others),
      department: firstText(job.department, job.team),
      employmentType: labels.get(job.employmentType) ?? firstText(job.employmentType),
      remote: isRemote(job) || undefined,
      postedAt: toInstant(job.publishedAt),
    },
  );
}

/** The type of the workplace says it best: Ashby calls hybrid jobs remote too. */
function isRemote({ isRemote: isCalledRemote, workplaceType }: UnknownRecord): boolean {
  if (typeof workplaceType === 'string') return /^remote$/i.test(workplaceType);
  return isCalledRemote === true;
}
