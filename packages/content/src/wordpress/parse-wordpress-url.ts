import { parseSourceUrl } from '../source/http/origins.ts';
import { replaceEnd } from '../text/replace-end.ts';

export const wordpressComHost = 'public-api.wordpress.com';

/** What the URL of a WordPress leads to: the site, or the root of its REST API. */
export interface WordPressPlace {
  kind: 'site' | 'root';
  /** Its path ends with a slash. Parameters, such as `?lang=de`, belong to every request. */
  url: URL;
}

/**
 * Understands the URLs that people have at hand: the site, a page of its administration, its feed, its REST API or a list of it
 * (`…/wp-json/wp/v2/posts`), and a site, its dashboard or the API of WordPress.com.
 *
 * @throws a `SourceError` of reason `options`
 */
export function parseWordPressUrl(value: unknown): WordPressPlace {
  const url = parseSourceUrl(value, 'the WordPress');
  const segments = url.pathname.split('/');
  const isRoot = (length: number): WordPressPlace => {
    url.pathname = `${segments.slice(0, length).join('/')}/`;
    return { kind: 'root', url };
  };
  const site = findWordPressComSite(url.hostname, segments);
  if (site !== undefined) return { kind: 'root', url: getWordPressComRoot(url, site) };
  if (url.searchParams.has('rest_route')) {
    url.searchParams.set('rest_route', '/');
    return { kind: 'root', url };
  }
  const api = segments.indexOf('wp-json');
  if (api !== -1) return isRoot(api + 1);
  const tail = segments.findIndex((segment, index) =>
    isTail(segment, index === segments.length - 1),
  );
  const path = tail === -1 ? url.pathname : segments.slice(0, tail).join('/');
  url.pathname = replaceEnd(path, '/', '/');
  return { kind: 'site', url };
}

/** The name of a site that has its API at WordPress.com: of an address of the API, of the dashboard, or of the site itself. */
function findWordPressComSite(hostname: string, segments: readonly string[]): string | undefined {
  if (hostname === wordpressComHost) return segments[segments.indexOf('sites') + 1] ?? '';
  if (hostname === 'wordpress.com') return segments.find((segment) => segment.includes('.'));
  return hostname.endsWith('.wordpress.com') ? hostname : undefined;
}

function getWordPressComRoot({ search }: URL, site: string): URL {
  return new URL(`https://${wordpressComHost}/wp/v2/sites/${site}/${search}`);
}

/** What is behind the URL of the site. */
function isTail(segment: string, isLast: boolean): boolean {
  return segment === 'wp-admin' || (isLast && /^(?:wp-[a-z]+\.php|index\.php)$/.test(segment));
}
