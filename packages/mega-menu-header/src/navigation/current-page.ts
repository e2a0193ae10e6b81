import { hasText } from '@broadsheet/content';

/** A URL in the parts that are compared; relative ones belong to any site. */
interface Place {
  origin: string | undefined;
  path: string;
  search: string;
  hash: string;
}

/** The origin of URLs that have none of their own. */
const anywhere = 'https://relative.invalid';

/** Takes a URL apart, however it is written: relative or absolute, encoded or not, with or without a slash at the end. */
export function toPlace(href: string | undefined): Place | undefined {
  if (!hasText(href)) return undefined;
  try {
    const { origin, pathname, search, hash } = new URL(href, anywhere);
    return {
      origin: origin === anywhere ? undefined : origin,
      // A fragment alone, as of a hash router, is on no path.
      path: href.startsWith('#') ? '#' : decode(pathname).replace(/\/$/, ''),
      search: decode(search),
      hash: decode(hash),
    };
  } catch {
    return undefined;
  }
}

/** Whether a link leads to the current page. A query or a fragment counts where the link has one. */
export function isSamePage(link: Place | undefined, current: Place | undefined): boolean {
  return (
    !!link &&
    !!current &&
    isSameSite(link, current) &&
    link.path === current.path &&
    (!link.search || link.search === current.search) &&
    (!link.hash || link.hash === current.hash)
  );
}

/** How much of the current path a section's own path is the beginning of; 0 where it is not. The home page begins none. */
export function getSharedPath(section: Place | undefined, current: Place | undefined): number {
  const isAncestor =
    section?.path &&
    current &&
    !section.search &&
    !section.hash &&
    isSameSite(section, current) &&
    current.path.startsWith(`${section.path}/`);
  return isAncestor ? section.path.length : 0;
}

function isSameSite(a: Place, b: Place): boolean {
  return !a.origin || !b.origin || a.origin === b.origin;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
