import type { Job } from '../model/job.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toKey, toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import { buildPage } from '../source/build-page.ts';
import { createSource } from '../source/create-source.ts';
import { createRequest } from '../source/http/request.ts';
import { requestJson } from '../source/http/request-json.ts';
import { sourceError } from '../source/source-error.ts';
import type { Source, SourceOptions } from '../source/types.ts';
import { hasText } from '../text/has-text.ts';
import { toText } from '../text/to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';

interface JobBoardOptions extends SourceOptions {
  /** The name of the source, for warnings. */
  source: string;
  /** The URL of its API. */
  apiUrl: URL;
  /** Returns the job, or the reason why there is none. */
  toJob: (record: UnknownRecord) => Job | string;
  /** Whether the board itself lists a position. */
  isListed?: (record: UnknownRecord) => boolean;
}

/** A board that returns all of its positions at once, in `jobs`. */
export function createJobBoard({
  source,
  apiUrl,
  toJob,
  isListed = () => true,
  ...options
}: JobBoardOptions): Source<Job> {
  const request = createRequest(options);
  return createSource(async (number, pageOptions) => {
    if (number > 1) return { items: [], next: null };
    const { jobs } = toRecord(await requestJson(request, apiUrl, pageOptions));
    if (!Array.isArray(jobs)) {
      throw sourceError('badShape', `${apiUrl.origin}${apiUrl.pathname} has no list of jobs.`);
    }
    const records = jobs.filter((job) => isListed(toRecord(job)));
    const page = buildPage({ source, number, records, toItem: toJob, hasNext: false, options });
    return { ...page, total: page.items.length };
  });
}

/**
 * A job with what every job needs, or the reason why it cannot be one. Boards encode some texts once too often, so they are read
 * by `toText`.
 */
export function toJobOrReason(
  { id, title, href }: { id: unknown; title: unknown; href: unknown },
  rest: Omit<Job, 'id' | 'title' | 'href'>,
): Job | string {
  const key = toKey(id);
  const text = firstText(title);
  const url = toWebUrl(href);
  if (!text) return 'it has no title';
  if (!url) return 'its link is not an http(s) URL';
  return omitUndefined<Job>({ id: key, title: text, href: url, ...rest });
}

/** Whether a text about a place says that the job is remote, and not that it is none. */
export function mentionsRemote(text = ''): boolean {
  return /\bremote\b/i.test(
    text.replace(/\b(?:not|non|no|never|kein|nicht)[\s-]?(?:an? |fully |100% )?remote\b/gi, ''),
  );
}

/** Several locations as one text, each once; `undefined` for none. */
export function joinLocations(...locations: unknown[]): string | undefined {
  const texts = locations.map(toText).filter(hasText);
  return [...new Set(texts)].join('; ') || undefined;
}

/** The first text that is not blank. */
export function firstText(...candidates: unknown[]): string | undefined {
  return candidates.map(toText).find(hasText);
}

/**
 * The URL of a board's API.
 *
 * @param base up to the name of the board
 * @param board its name; it stays one segment of the path, with any characters
 */
export function getBoardUrl(base: string, board: unknown, rest = ''): URL {
  return new URL(base + encodeURIComponent(String(board)).replace(/^\.+$/, '') + rest);
}
