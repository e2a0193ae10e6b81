import { toInstant } from '../date/to-instant.ts';
import { firstText, getBoardUrl, joinLocations, toJobOrReason } from '../job-board/job-board.ts';
import type { Job } from '../model/job.ts';
import { toArray, toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import { buildPage } from '../source/build-page.ts';
import { createSource } from '../source/create-source.ts';
import { createRequest } from '../source/http/request.ts';
import { requestJson } from '../source/http/request-json.ts';
import { clampInteger } from '../source/pagination.ts';
import { sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';

/** The options of `leverJobs`. */
export interface LeverJobsOptions extends SourceOptions {
  /** The name of the site, as in `jobs.lever.co/NAME`. */
  site: string;
  /** Where Lever hosts it: `eu` for a site at `jobs.eu.lever.co`. @default "global" */
  region?: 'global' | 'eu' | undefined;
  /** Positions per page, from 1 to 100. @default 100 */
  perPage?: number | undefined;
}

const hosts = { global: 'https://api.lever.co', eu: 'https://api.eu.lever.co' };

/**
 * The open positions of a Lever site, by its Postings API. Browsers on other sites may not request it: use it on a server. It
 * does not give the number of positions; a full page has a next one, which may be empty.
 */
export function leverJobs(options: LeverJobsOptions): Source<Job> {
  const size = clampInteger(options.perPage, 100, 100);
  const host = options.region === 'eu' ? hosts.eu : hosts.global;
  const request = createRequest(options);
  return createSource(async (number, pageOptions) => {
    const url = getBoardUrl(`${host}/v0/postings/`, options.site);
    url.searchParams.set('mode', 'json');
    url.searchParams.set('skip', String((number - 1) * size));
    url.searchParams.set('limit', String(size));
    const records = await requestJson(request, url, pageOptions);
    if (!Array.isArray(records)) {
      throw sourceError('badShape', `${url.origin}${url.pathname} answers with no list.`);
    }
    const hasNext = records.length >= size;
    return buildPage({ source: 'leverJobs', number, records, toItem: toJob, hasNext, options });
  });
}

function toJob(posting: UnknownRecord): Job | string {
  const { location, allLocations, department, team, commitment } = toRecord(posting.categories);
  return toJobOrReason(
    { id: posting.id, title: posting.text, href: posting.hostedUrl },
    {
      location: joinLocations(location, ...toArray(allLocations)),
      department: firstText(department, team),
      employmentType: firstText(commitment),
      remote: posting.workplaceType === 'remote' || undefined,
      postedAt: toDate(posting.createdAt),
    },
  );
}

/** Of milliseconds since the epoch. */
function toDate(time: unknown): string | undefined {
  const date = new Date(typeof time === 'number' && time > 0 ? time : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : toInstant(date.toISOString());
}
