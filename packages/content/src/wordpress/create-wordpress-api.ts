import { parseJson } from '../source/http/request-json.ts';
import { toSourceError, request, type TextResponse } from '../source/http/request.ts';
import { sourceError } from '../source/source-error.ts';
import type { PageOptions, SourceOptions } from '../source/types.ts';
import { toRecord } from '../record/read-unknown.ts';
import { findApiRoots } from './find-api-roots.ts';

/** What the API answered; no JSON where something else did. */
interface ApiResponse extends TextResponse {
  json: unknown;
}

/** Asks the REST API, given a route (`/wp/v2/posts`) and its parameters. */
export type WordPressApi = (
  route: string,
  parameters: Record<string, string>,
  pageOptions?: PageOptions,
) => Promise<ApiResponse>;

/** Where a WordPress is, besides what all sources take. */
export interface WordPressOptions extends SourceOptions {
  /**
   * The site (`https://example.org/blog`), or the root of its REST API (`…/wp-json`, `…/?rest_route=/`), which saves looking for
   * it where it is not in the usual place.
   */
  url: string;
}

/** The REST API of a WordPress, wherever it is. The place that answers first is remembered. */
export function createWordPressApi(options: WordPressOptions): WordPressApi {
  let known: URL | undefined;
  return async (route, parameters, pageOptions) => {
    const ask = async (root: URL): Promise<ApiResponse> => {
      const address = buildRouteUrl(root, route, parameters);
      const answer = await request(address, 'application/json', options, pageOptions);
      return { ...answer, json: parseJson(answer) };
    };
    if (known) return orFailure(await ask(known));
    for await (const root of findApiRoots(options, pageOptions)) {
      const answer = await ask(root);
      if (isApiResponse(answer)) {
        known = root;
        return answer;
      }
      // Somebody else's page, or none, says that the API is elsewhere. A lock or a failure says that it cannot be had.
      if (answer.status >= 400 && ![400, 404, 405, 410].includes(answer.status)) {
        throw toSourceError(answer);
      }
    }
    throw sourceError('notFound', 'There is no REST API of a WordPress at this address.');
  };
}

/** Plain permalinks keep the route in a parameter, so it is never enough to append a `?` and the rest. */
function buildRouteUrl(root: URL, route: string, parameters: Record<string, string>): URL {
  const address = new URL(root);
  const queried = address.searchParams.get('rest_route');
  if (queried === null) address.pathname = address.pathname.replace(/\/*$/, route);
  else address.searchParams.set('rest_route', queried.replace(/\/*$/, route));
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address;
}

/** An error of the API is JSON with a code; a stranger's page of errors is neither. */
function isApiResponse({ status, json }: ApiResponse): boolean {
  return status < 400 ? json !== undefined : typeof toRecord(json).code === 'string';
}

function orFailure(answer: ApiResponse): ApiResponse {
  if (answer.json === undefined) throw toSourceError(answer);
  return answer;
}
