import { jsonOf } from '../source/http/request-json.ts';
import { failureOf, request, type Answer } from '../source/http/request.ts';
import { sourceError } from '../source/source-error.ts';
import type { PageOptions, SourceOptions } from '../source/types.ts';
import { fieldsOf } from '../record/read-unknown.ts';
import { apiRoots } from './find-api-roots.ts';

/** What the API answered; no JSON where something else did. */
interface ApiAnswer extends Answer {
  json: unknown;
}

/**
 * Asks the REST API, given a route (`/wp/v2/posts`) and its parameters.
 */
export type WordPressApi = (
  route: string,
  parameters: Record<string, string>,
  pageOptions?: PageOptions,
) => Promise<ApiAnswer>;

/**
 * Where a WordPress is, besides what all sources take.
 */
export interface WordPressOptions extends SourceOptions {
  /**
   * The site (`https://example.org/blog`), or the root of its REST API (`…/wp-json`, `…/?rest_route=/`), which saves looking for
   * it where it is not in the usual place.
   */
  url: string;
}

/**
 * The REST API of a WordPress, wherever it is. The place that answers first is remembered.
 */
export function wordpressApi(options: WordPressOptions): WordPressApi {
  let known: URL | undefined;
  return async (route, parameters, pageOptions) => {
    const ask = async (root: URL): Promise<ApiAnswer> => {
      const address = withRoute(root, route, parameters);
      const answer = await request(address, 'application/json', options, pageOptions);
      return { ...answer, json: jsonOf(answer) };
    };
    if (known) return orFailure(await ask(known));
    for await (const root of apiRoots(options, pageOptions)) {
      const answer = await ask(root);
      if (isOfApi(answer)) {
        known = root;
        return answer;
      }
      // Somebody else's page, or none, says that the API is elsewhere. A lock or a failure says that it cannot be had.
      if (answer.status >= 400 && ![400, 404, 405, 410].includes(answer.status)) {
        throw failureOf(answer);
      }
    }
    throw sourceError('notFound', 'There is no REST API of a WordPress at this address.');
  };
}

/** Plain permalinks keep the route in a parameter, so it is never enough to append a `?` and the rest. */
function withRoute(root: URL, route: string, parameters: Record<string, string>): URL {
  const address = new URL(root);
  const queried = address.searchParams.get('rest_route');
  if (queried === null) address.pathname = address.pathname.replace(/\/*$/, route);
  else address.searchParams.set('rest_route', queried.replace(/\/*$/, route));
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address;
}

/** An error of the API is JSON with a code; a stranger's page of errors is neither. */
function isOfApi({ status, json }: ApiAnswer): boolean {
  return status < 400 ? json !== undefined : typeof fieldsOf(json).code === 'string';
}

function orFailure(answer: ApiAnswer): ApiAnswer {
  if (answer.json === undefined) throw failureOf(answer);
  return answer;
}
