import { hasText, safeHref } from '@broadsheet/content';

/** A URL in the parts that are compared. */
export interface Place {
  origin: string;
  path: string;
  search: string;
  hash: string;
}

/** The origin of relative URLs; they belong to any site. */
const anywhere = 'https://relative.invalid';

/** Takes a URL apart, however it is written: relative or absolute, encoded or not, with or without a slash at the end. */
export function toPlace(href: string | undefined): Place | undefined {
  const url = safeHref(href);
  if (!hasText(url)) return undefined;
  try {
    const { origin, pathname, search, hash } = new URL(url, anywhere);
    // A fragment alone, as of a hash router, is on no path.
    const path = url.startsWith('#') ? '#' : decodeURI(pathname).replace(/\/$/, '');
    return { origin, path, search: decodeURI(search), hash: decodeURI(hash) };
  } catch {
    return undefined;
  }
}

/**
 * What a URL is to the current page: `page` itself, or a `section` that its path is in. A query or a fragment counts where the URL
 * has one. The home page is no section.
 */
export function getRelation(
  url: Place | undefined,
  current: Place | undefined,
): 'page' | 'section' | undefined {
  if (!url || !current) return undefined;
  const { origin, path, search, hash } = url;
  if (![anywhere, current.origin].includes(origin) && current.origin !== anywhere) return undefined;
  const isPage =
    path === current.path &&
    ['', current.search].includes(search) &&
    ['', current.hash].includes(hash);
  if (isPage) return 'page';
  const isSection = path && !search && !hash && current.path.startsWith(`${path}/`);
  return isSection ? 'section' : undefined;
}
