import { request } from '../source/http/request.ts';
import { isSourceError, sourceError } from '../source/source-error.ts';
import type { PageOptions } from '../source/types.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { parseLinkHeader } from './parse-link-header.ts';
import type { WordPressOptions } from './create-wordpress-api.ts';

/**
 * Where the REST API of a site may be, the likeliest place first: `/wp-json/`; where the site says by its `Link` header; and
 * `?rest_route=/`, which works wherever WordPress runs, but is cached by few hosts.
 *
 * @throws a `SourceError` of code `notFound` when the address of the site is none
 */
export async function* findApiRoots(
  options: WordPressOptions,
  pageOptions?: PageOptions,
): AsyncGenerator<URL> {
  const address = toWebUrl(options.url);
  if (!address) {
    throw sourceError('notFound', 'The url of the WordPress is no absolute address of the Web.');
  }
  const site = new URL(address);
  site.hash = '';
  if (site.searchParams.has('rest_route') || /\/wp-json\/?$/.test(site.pathname)) {
    yield site;
    return;
  }
  site.search = '';
  site.pathname = site.pathname.replace(/\/*$/, '/');
  const usual = new URL('wp-json/', site);
  yield usual;

  const named = await discoverApiRoot(site, options, pageOptions);
  if (named && named.href !== usual.href) yield named;
  yield new URL('?rest_route=/', site);
}

/** The root that any page of a WordPress names. A page that cannot be had names none. */
async function discoverApiRoot(
  site: URL,
  options: WordPressOptions,
  pageOptions?: PageOptions,
): Promise<URL | undefined> {
  try {
    const { headers } = await request(site, 'text/html', options, pageOptions);
    const root = parseLinkHeader(headers.get('link')).get('https://api.w.org/');
    const address = toWebUrl(root, site.href);
    return address ? new URL(address) : undefined;
  } catch (error) {
    if (isSourceError(error)) return undefined;
    throw error;
  }
}
