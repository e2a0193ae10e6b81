import { warnInDevelopment } from '../development/warn-in-development.ts';
import { getOrigins, isAllowed } from '../source/http/origins.ts';
import type { Request } from '../source/http/request.ts';
import { isSourceError } from '../source/source-error.ts';
import type { PageOptions } from '../source/types.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { parseLinkHeader } from './parse-link-header.ts';
import type { WordPressPlace } from './parse-wordpress-url.ts';
import type { WordPressOptions } from './types.ts';

interface FindOptions extends PageOptions {
  request: Request;
  options: WordPressOptions;
}

/**
 * The possible roots of a site's REST API, the likeliest first: `/wp-json/`; the one in its `Link` header; and `?rest_route=/`,
 * which works for every WordPress, but is cached by few hosts.
 */
export async function* findApiRoots(
  { kind, url: site }: WordPressPlace,
  findOptions: FindOptions,
): AsyncGenerator<URL> {
  if (kind === 'root') {
    yield site;
    return;
  }
  const withParameters = (root: URL) => {
    for (const [name, value] of site.searchParams) {
      if (!root.searchParams.has(name)) root.searchParams.set(name, value);
    }
    return root;
  };
  const usual = withParameters(new URL('wp-json/', site));
  yield usual;

  const discovered = await discoverApiRoot(site, findOptions);
  if (discovered && withParameters(discovered).href !== usual.href) yield discovered;
  yield withParameters(new URL('?rest_route=/', site));
}

/** The root in the `Link` header that every page of a WordPress has; `undefined` where there is no such page or header. */
async function discoverApiRoot(
  site: URL,
  { request, options, signal }: FindOptions,
): Promise<URL | undefined> {
  try {
    const { headers } = await request(site, { accept: 'text/html', signal });
    const named = parseLinkHeader(headers.get('link')).get('https://api.w.org/');
    const href = toWebUrl(named, site.href);
    if (href === undefined) return undefined;
    const root = new URL(href);
    if (isAllowed(root, getOrigins(site.origin, options))) return root;
    warnInDevelopment(
      'wordpressPosts',
      'the API of the site is on an origin that allowedOrigins does not name:',
      root.origin,
    );
    return undefined;
  } catch (error) {
    if (isSourceError(error)) return undefined;
    throw error;
  }
}
