import { hasText } from '../text/has-text.ts';
import type { Job } from '../model/job.ts';
import { toText } from '../text/to-text.ts';
import { requestJson } from '../source/http/request-json.ts';
import { mapRecords } from '../source/map-records.ts';
import { parseCursor } from '../source/pagination.ts';
import { sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { toRecord, toKey, type UnknownRecord } from '../record/read-unknown.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { omitUndefined } from '../record/omit-undefined.ts';

/**
 * A board that answers with all of its positions at once, in `jobs`.
 *
 * @param source who speaks: the name of the function
 * @param map gives the job, or why there is none
 * @param isListed whether the board itself lists a position
 */
export function createJobBoard(
  source: string,
  address: URL,
  options: SourceOptions,
  map: (record: UnknownRecord) => Job | string,
  isListed: (record: UnknownRecord) => boolean = () => true,
): Source<Job> {
  return {
    page: async (cursor, pageOptions) => {
      if (parseCursor(cursor) > 1) return { items: [], next: null };
      const { jobs } = toRecord(await requestJson(address, options, pageOptions));
      if (!Array.isArray(jobs)) {
        throw sourceError('badShape', `${address.origin}${address.pathname} has no list of jobs.`);
      }
      const listed = jobs.filter((job) => isListed(toRecord(job)));
      const items = mapRecords(source, listed, map, options);
      return { items, next: null, total: items.length };
    },
  };
}

/**
 * A job, if it has what every job needs; else why it cannot be one. Boards encode some texts once too often, so those are read by
 * `toText`.
 *
 * @param id as the board has it
 * @param href the position's page on the board
 */
export function toJobOrReason(
  { id, title, href }: { id: unknown; title: unknown; href: unknown },
  rest: Omit<Job, 'id' | 'title' | 'href'>,
): Job | string {
  const key = toKey(id);
  const text = firstText(title);
  const address = toWebUrl(href);
  if (!key) return 'it has no id';
  if (!text) return 'it has no title';
  if (!address) return 'its link is no address of the Web';
  return omitUndefined({ id: key, title: text, href: address, ...rest });
}

/** Several places as one text, each once; `undefined` for none. */
export function joinLocations(...places: unknown[]): string | undefined {
  const texts = places.map(toText).filter(hasText);
  return [...new Set(texts)].join('; ') || undefined;
}

/** The first of some texts in which there is something to read. */
export function firstText(...candidates: unknown[]): string | undefined {
  return candidates.map(toText).find(hasText);
}

/**
 * The address of a board's API.
 *
 * @param base up to the name of the board
 * @param board the name, which a board's own address shows; whatever stands in it, it stays one part of the path
 */
export function getBoardUrl(base: string, board: unknown, rest = ''): URL {
  return new URL(base + encodeURIComponent(String(board)).replace(/^\.+$/, '') + rest);
}
