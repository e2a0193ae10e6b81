import { toRecord } from '../record/read-unknown.ts';
import { parseJson } from '../source/http/request-json.ts';
import { request, toSourceError } from '../source/http/request.ts';
import { sourceError } from '../source/source-error.ts';
import { findApiRoots } from './find-api-roots.ts';
import type { ApiRequest, ApiResponse, WordPressApi, WordPressOptions } from './types.ts';

/** The REST API of a WordPress site, wherever its root is. The first root that responds is remembered. */
export function createWordPressApi(options: WordPressOptions): WordPressApi {
  let knownRoot: URL | undefined;
  return async (apiRequest) => {
    const { signal } = apiRequest;
    const requestAt = async (root: URL): Promise<ApiResponse> => {
      const url = buildRouteUrl(root, apiRequest);
      const response = await request(url, { ...options, signal, accept: 'application/json' });
      return { ...response, json: parseJson(response) };
    };
    if (knownRoot) return requireJson(await requestAt(knownRoot));
    for await (const root of findApiRoots(options, { signal })) {
      const response = await requestAt(root);
      if (isApiResponse(response)) {
        knownRoot = root;
        return response;
      }
      // Where something else responds, the API may be elsewhere. Other errors are final.
      if (response.status >= 400 && ![400, 404, 405, 410].includes(response.status)) {
        throw toSourceError(response);
      }
    }
    throw sourceError('notFound', 'There is no REST API of a WordPress at this URL.');
  };
}

/** With plain permalinks the route is a parameter of its own, `?rest_route=`. */
function buildRouteUrl(root: URL, { route, parameters }: ApiRequest): URL {
  const url = new URL(root);
  const restRoute = url.searchParams.get('rest_route');
  if (restRoute === null) url.pathname = url.pathname.replace(/\/*$/, route);
  else url.searchParams.set('rest_route', restRoute.replace(/\/*$/, route));
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

/** An error of the API is JSON with a code; other error pages are not. */
function isApiResponse({ status, json }: ApiResponse): boolean {
  return status < 400 ? json !== undefined : typeof toRecord(json).code === 'string';
}

function requireJson(response: ApiResponse): ApiResponse {
  if (response.json === undefined) throw toSourceError(response);
  return response;
}
