import { warnInDevelopment } from '../../development/warn-in-development.ts';
import { createPager, type ReadPage } from '../create-pager.ts';
import type { Json } from '../../record/json.ts';
import { getOrigins, isAllowed, parseSourceUrl } from '../http/origins.ts';
import { parseJsonText } from '../http/parse-json-text.ts';
import { createRequest } from '../http/request.ts';
import { toApiError } from '../http/response-error.ts';
import { clampInteger } from '../pagination.ts';
import { sourceError } from '../source-error.ts';
import type { PageOptions } from '../types.ts';
import type { JsonPosition, JsonSourceOptions } from './types.ts';

export interface JsonPage extends ReadPage {
  json: Json;
  records: readonly unknown[];
  total: number | undefined;
  /** Where it is from, after redirects. */
  url: string;
}

type Pick<Result> = string | ((json: Json, headers: Headers) => Result) | undefined;

/** Reads the pages of a JSON API, by their number, by cursors or by the URLs of next pages. */
export function createJsonPager(
  source: string,
  options: Omit<JsonSourceOptions<unknown>, 'map'>,
): (number: number, pageOptions: PageOptions) => Promise<JsonPage | undefined> {
  const { url: given, body, items, next, total, parse = parseJsonText } = options;
  const perPage = clampInteger(options.perPage, 12, 1000);
  const isText = typeof given === 'string';
  const request = createRequest(options);
  const getUrl = (position: JsonPosition) =>
    parseSourceUrl(isText ? given : given(position), source);

  return createPager<JsonPage>({
    source,
    isNumbered: !isText && next === undefined && total !== undefined,
    read: async (number, place, { signal }) => {
      const position = { page: number, offset: (number - 1) * perPage, perPage, cursor: place };
      const own = getUrl({ page: 1, offset: 0, perPage, cursor: undefined }).origin;
      const url = isText && place ? new URL(place) : getUrl(position);
      if (!isAllowed(url, getOrigins(own, options))) {
        const message = `The url of ${source} leads to ${url.origin}. Name it in allowedOrigins.`;
        throw sourceError('badShape', message, { reason: 'otherOrigin' });
      }
      const response = await request(url, {
        accept: 'application/json',
        headers: body && { 'content-type': 'application/json' },
        own,
        signal,
        body: body && JSON.stringify(body(position)),
      });
      const json = response.status < 400 ? attempt(() => parse(response.text)) : undefined;
      if (json === undefined) throw toApiError(response);
      const records = pick(json, items, response.headers);
      if (!Array.isArray(records)) {
        const where = typeof items === 'string' ? ` at ${items}` : '';
        throw sourceError('badShape', `${response.requested} has no list${where}: check items.`);
      }
      const named = next === undefined ? undefined : pick(json, next, response.headers);
      const count = total === undefined ? undefined : toCount(pick(json, total, response.headers));
      const isNumbered = !isText && (next === undefined || named === true);
      const end = position.offset + perPage;
      return {
        json,
        records,
        total: count,
        url: response.url,
        at: place ?? url.href,
        next: isNumbered ? undefined : toPlace(named, isText ? response.url : undefined),
        hasNext: named === true || (count === undefined ? records.length >= perPage : end < count),
        isNumbered,
        isEmpty: records.length === 0,
        getContent: () => JSON.stringify(records),
      };
    },
  });

  /** The URL or the cursor of the next page. */
  function toPlace(named: unknown, base: string | undefined): string | undefined {
    const place = typeof named === 'number' ? String(named) : named;
    if (typeof place !== 'string' || place === '') return undefined;
    if (base === undefined) return place;
    const url = attempt(() => new URL(place, base));
    const { origin } = getUrl({ page: 1, offset: 0, perPage, cursor: undefined });
    if (url && /^https?:$/.test(url.protocol) && isAllowed(url, getOrigins(origin, options))) {
      return url.href;
    }
    const message = 'the next page is on an origin that allowedOrigins does not name:';
    warnInDevelopment(source, message, url?.origin);
    return undefined;
  }
}

/** The value at a path, or of a function; `undefined` where there is none, or where the function throws. */
function pick(json: Json, from: Pick<unknown>, headers: Headers): unknown {
  if (from === undefined) return json;
  return attempt(() =>
    typeof from === 'function'
      ? from(json, headers)
      : from.split('.').reduce<Json>((value, key) => value[key], json),
  );
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function toCount(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(count) && (count as number) >= 0 ? (count as number) : undefined;
}
