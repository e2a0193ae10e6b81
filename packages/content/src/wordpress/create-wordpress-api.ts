import { toRecord } from '../record/read-unknown.ts';
import { parseJsonText } from '../source/http/parse-json-text.ts';
import { createRequest } from '../source/http/request.ts';
import { toApiError } from '../source/http/response-error.ts';
import { sourceError, type SourceError } from '../source/source-error.ts';
import { replaceEnd } from '../text/replace-end.ts';
import { findApiRoots } from './find-api-roots.ts';
import { parseWordPressUrl, wordpressComHost } from './parse-wordpress-url.ts';
import type { ApiRequest, ApiResponse, WordPressApi, WordPressOptions } from './types.ts';

/** After this time the root is searched again, in milliseconds. It costs nothing where it is in the usual place. */
const maxAge = 600_000;
/** Where something else responds with these, the API may be elsewhere. Other errors are final. */
const elsewhere = [400, 404, 405, 410];

/** The REST API of a WordPress site, wherever its root is. The root that responds is remembered while it responds. */
export function createWordPressApi(options: WordPressOptions): WordPressApi {
  const request = createRequest(options);
  let known: { root: URL; learnedAt: number } | undefined;
  return async (apiRequest) => {
    const { signal } = apiRequest;
    const place = parseWordPressUrl(options.url);
    const requestAt = async (root: URL): Promise<ApiResponse> => {
      const url = buildRouteUrl(root, apiRequest);
      const accept = 'application/json';
      const response = await request(url, { accept, own: place.url.origin, signal });
      return { ...response, json: parseJsonText(response.text) };
    };
    if (known && Date.now() - known.learnedAt < maxAge) {
      const response = await requestAt(known.root);
      if (isApiResponse(response)) return response;
      known = undefined;
      if (!elsewhere.includes(response.status)) throw toApiError(response);
    }
    let likeliest: ApiResponse | undefined;
    for await (const root of findApiRoots(place, { request, options, signal })) {
      const response = await requestAt(root);
      if (isApiResponse(response)) {
        known = { root, learnedAt: Date.now() };
        return response;
      }
      const isFinal = response.status >= 400 && !elsewhere.includes(response.status);
      if (isFinal) throw toApiError(response);
      likeliest ??= response;
    }
    throw toNoApiError(likeliest!);
  };
}

/** With plain permalinks the route is a parameter of its own, `?rest_route=`. WordPress.com has the version in front of the site. */
function buildRouteUrl(root: URL, { route, parameters }: ApiRequest): URL {
  const url = new URL(root);
  const restRoute = url.searchParams.get('rest_route');
  const own = url.hostname === wordpressComHost ? route.slice('/wp/v2'.length) : route;
  if (restRoute === null) url.pathname = replaceEnd(url.pathname, '/', own);
  else url.searchParams.set('rest_route', replaceEnd(restRoute, '/', own));
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  // WordPress would ignore the number of the page.
  url.searchParams.delete('offset');
  return url;
}

/** An error of the API is JSON with a code; other error pages are not. */
function isApiResponse({ status, json }: ApiResponse): boolean {
  return status < 400 ? json !== undefined : typeof toRecord(json).code === 'string';
}

/** Only the API itself can say that something is not there: an error page of a cache or a server says nothing about it. */
function toNoApiError(response: ApiResponse): SourceError {
  const { status, requested } = response;
  if (status < 400) return toApiError(response);
  const { reason } = toApiError(response);
  const message = `There is no REST API of a WordPress at ${requested}: ${status}. Open it in a browser.`;
  return sourceError('badShape', message, { status, reason });
}
