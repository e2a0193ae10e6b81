import { toInstant } from '../date/to-instant.ts';
import {
  createJobBoard,
  firstText,
  getBoardUrl,
  joinLocations,
  mentionsRemote,
  toJobOrReason,
} from '../job-board/job-board.ts';
import type { Job } from '../model/job.ts';
import { toArray, toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import type { Source, SourceOptions } from '../source/types.ts';

/** The options of `greenhouseJobs`. */
export interface GreenhouseJobsOptions extends SourceOptions {
  /** The token of the board, as in `boards.greenhouse.io/TOKEN`. */
  board: string;
  /**
   * Requests departments as well. They come with the whole description of each job, which makes the response many times larger.
   * @default false
   */
  departments?: boolean | undefined;
}

/** The open positions of a Greenhouse board, by its Job Board API: all on one page. */
export function greenhouseJobs(options: GreenhouseJobsOptions): Source<Job> {
  const apiUrl = getBoardUrl('https://boards-api.greenhouse.io/v1/boards/', options.board, '/jobs');
  if (options.departments) apiUrl.searchParams.set('content', 'true');
  return createJobBoard({ ...options, source: 'greenhouseJobs', apiUrl, toJob });
}

function toJob(job: UnknownRecord): Job | string {
  const location = joinLocations(toRecord(job.location).name);
  return toJobOrReason(
    { id: job.id, title: job.title, href: job.absolute_url },
    {
      location,
      department: firstText(...toArray(job.departments).map((each) => toRecord(each).name)),
      // Greenhouse has no field for it.
      remote: mentionsRemote(location) || undefined,
      // Not `updated_at`, which is the last edit.
      postedAt: toInstant(job.first_published),
    },
  );
}
