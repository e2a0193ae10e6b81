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

/** Which board of Greenhouse. */
export interface GreenhouseJobsOptions extends SourceOptions {
  /** The token of the board, as in `boards.greenhouse.io/TOKEN`. */
  board: string;
  /**
   * Asks for departments as well. They come with the whole description of each job, which makes the answer many times larger.
   * @default false
   */
  departments?: boolean | undefined;
}

/**
 * The open positions of a board of Greenhouse, by its Job Board API: on one page, as it knows no others.
 *
 * @param options which board
 */
export function greenhouseJobs(options: GreenhouseJobsOptions): Source<Job> {
  const base = 'https://boards-api.greenhouse.io/v1/boards/';
  const address = getBoardUrl(base, options.board, '/jobs');
  if (options.departments) address.searchParams.set('content', 'true');
  return createJobBoard('greenhouseJobs', address, options, toJob);
}

function toJob(job: UnknownRecord): Job | string {
  const location = joinLocations(toRecord(job.location).name);
  return toJobOrReason(
    { id: job.id, title: job.title, href: job.absolute_url },
    {
      location,
      department: firstText(...toArray(job.departments).map((each) => toRecord(each).name)),
      // The board says so in words alone.
      remote: /\bremote\b/i.test(location ?? '') || undefined,
      // Not `updated_at`: that is when somebody last touched it.
      postedAt: toInstant(job.first_published),
    },
  );
}
