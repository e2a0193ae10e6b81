import type { Job } from '../model/job.ts';
import { getBoardUrl, toJobOrReason, joinLocations, firstText } from '../job-board/job-board.ts';
import { requestJson } from '../source/http/request-json.ts';
import { mapRecords } from '../source/map-records.ts';
import { createNextPage, parseCursor, clampInteger } from '../source/pagination.ts';
import { sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { toRecord, toArray, type UnknownRecord } from '../record/read-unknown.ts';

/** Which site of Lever. */
export interface LeverJobsOptions extends SourceOptions {
  /** The name of the site, as in `jobs.lever.co/NAME`. */
  site: string;
  /**
   * Where Lever keeps it: a site at `jobs.eu.lever.co` is kept in the EU.
   * @default "global"
   */
  region?: 'global' | 'eu' | undefined;
  /**
   * How many positions a page has, from 1 to 100.
   * @default 100
   */
  perPage?: number | undefined;
}

const hosts = { global: 'https://api.lever.co', eu: 'https://api.eu.lever.co' };

/**
 * The open positions of a site of Lever, by its Postings API. It is not for browsers on other sites: ask on a server. It says
 * neither how many positions there are nor when they were posted; a full page has a next one, which may be empty.
 *
 * @param options which site
 */
export function leverJobs(options: LeverJobsOptions): Source<Job> {
  const size = clampInteger(options.perPage, 100, 100);
  const host = options.region === 'eu' ? hosts.eu : hosts.global;
  return {
    page: async (cursor, pageOptions) => {
      const number = parseCursor(cursor);
      const address = getBoardUrl(`${host}/v0/postings/`, options.site);
      address.searchParams.set('mode', 'json');
      address.searchParams.set('skip', String((number - 1) * size));
      address.searchParams.set('limit', String(size));
      const postings = await requestJson(address, options, pageOptions);
      if (!Array.isArray(postings)) {
        throw sourceError('badShape', `${address.origin}${address.pathname} answers with no list.`);
      }
      return {
        items: mapRecords('leverJobs', postings, toJob, options),
        next: postings.length >= size ? createNextPage(number + 1, options.pageHref) : null,
      };
    },
  };
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
    },
  );
}
