import { request } from '../source/http/request.ts';
import { isSourceError, sourceError } from '../source/source-error.ts';
import type { PageOptions } from '../source/types.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { parseLinkHeader } from './parse-link-header.ts';
import type { WordPressOptions } from './types.ts';

/**
 * The possible roots of a site's REST API, the likeliest first: `/wp-json/`; the one in its `Link` header; and `?rest_route=/`,
 * which works for every WordPress, but is cached by few hosts.
 *
 * @throws a `SourceError` of code `notFound` when the site has no valid URL
 */
export async function* findApiRoots(
  options: WordPressOptions,
  pageOptions?: PageOptions,
): AsyncGenerator<URL> {
  const siteUrl = toWebUrl(options.url);
  if (!siteUrl) {
    throw sourceError('notFound', 'The url of the WordPress is not an absolute http(s) URL.');
  }
  const site = new URL(siteUrl);
  site.hash = '';
  if (site.searchParams.has('rest_route') || /\/wp-json\/?$/.test(site.pathname)) {
    yield site;
    return;
  }
  site.search = '';
  site.pathname = site.pathname.replace(/\/*$/, '/');
  const usual = new URL('wp-json/', site);
  yield usual;

  const discovered = await discoverApiRoot(site, options, pageOptions);
  if (discovered && discovered.href !== usual.href) yield discovered;
  yield new URL('?rest_route=/', site);
}

/** The root in the `Link` header that every page of a WordPress has; `undefined` where there is no such page or header. */
async function discoverApiRoot(
  site: URL,
  options: WordPressOptions,
  pageOptions?: PageOptions,
): Promise<URL | undefined> {
  try {
    const { headers } = await request(site, {
      ...options,
      signal: pageOptions?.signal,
      accept: 'text/html',
    });
    const root = parseLinkHeader(headers.get('link')).get('https://api.w.org/');
    const url = toWebUrl(root, site.href);
    return url ? new URL(url) : undefined;
  } catch (error) {
    if (isSourceError(error)) return undefined;
    throw error;
  }
}
