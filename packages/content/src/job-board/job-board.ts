import { hasText } from '../text/has-text.ts';
import type { Job } from '../model/job.ts';
import { toText } from '../text/to-text.ts';
import { requestJson } from '../source/http/request-json.ts';
import { mapRecords } from '../source/map-records.ts';
import { pageNumber } from '../source/pagination.ts';
import { sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { fieldsOf, keyOf, type Fields } from '../record/read-unknown.ts';
import { webAddress } from '../url/to-web-url.ts';
import { withoutMissing } from '../record/omit-undefined.ts';

/**
 * A board that answers with all of its positions at once, in `jobs`.
 *
 * @param source who speaks: the name of the function
 * @param map gives the job, or why there is none
 * @param isListed whether the board itself lists a position
 */
export function jobBoard(
  source: string,
  address: URL,
  options: SourceOptions,
  map: (record: Fields) => Job | string,
  isListed: (record: Fields) => boolean = () => true,
): Source<Job> {
  return {
    page: async (cursor, pageOptions) => {
      if (pageNumber(cursor) > 1) return { items: [], next: null };
      const { jobs } = fieldsOf(await requestJson(address, options, pageOptions));
      if (!Array.isArray(jobs)) {
        throw sourceError('badShape', `${address.origin}${address.pathname} has no list of jobs.`);
      }
      const listed = jobs.filter((job) => isListed(fieldsOf(job)));
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
export function jobOr(
  { id, title, href }: { id: unknown; title: unknown; href: unknown },
  rest: Omit<Job, 'id' | 'title' | 'href'>,
): Job | string {
  const key = keyOf(id);
  const text = textOr(title);
  const address = webAddress(href);
  if (!key) return 'it has no id';
  if (!text) return 'it has no title';
  if (!address) return 'its link is no address of the Web';
  return withoutMissing({ id: key, title: text, href: address, ...rest });
}

/**
 * Several places as one text, each once; `undefined` for none.
 */
export function placesOf(...places: unknown[]): string | undefined {
  const texts = places.map(toText).filter(hasText);
  return [...new Set(texts)].join('; ') || undefined;
}

/**
 * The first of some texts in which there is something to read.
 */
export function textOr(...candidates: unknown[]): string | undefined {
  return candidates.map(toText).find(hasText);
}

/**
 * The address of a board's API.
 *
 * @param base up to the name of the board
 * @param board the name, which a board's own address shows; whatever stands in it, it stays one part of the path
 */
export function boardAddress(base: string, board: unknown, rest = ''): URL {
  return new URL(base + encodeURIComponent(String(board)).replace(/^\.+$/, '') + rest);
}
