import type { ConsentCookie, ValidConsentConfig } from '../../types.ts';

/**
 * Deletes what the categories and services of these ids have stored, as far as their `cookies` name it: cookies on every parent
 * domain and path of this page, and keys of both storages. Cookies that are `HttpOnly`, or on other paths, only a server can delete.
 */
export function clearStoredData(config: ValidConsentConfig, ids: readonly string[]): void {
  const cookies = config.categories
    .flatMap((category) => [category, ...category.services])
    .flatMap((item) => (ids.includes(item.id) ? (item.cookies ?? []) : []));
  if (cookies.length === 0) return;
  const isTheirs = (name: string) => cookies.some((cookie) => matches(cookie, name));
  try {
    document.cookie
      .split(';')
      .map((pair) => pair.trim().split('=', 1)[0] ?? '')
      .filter(isTheirs)
      .forEach(expireCookie);
    for (const storage of [localStorage, sessionStorage]) {
      Object.keys(storage)
        .filter(isTheirs)
        .forEach((key) => storage.removeItem(key));
    }
  } catch {
    // What may not be read was not written here either.
  }
}

function matches({ name }: ConsentCookie, found: string): boolean {
  return typeof name === 'string' && name.endsWith('*')
    ? found.startsWith(name.slice(0, -1))
    : found === name;
}

/** Expires a cookie wherever it may have been set: for this host and each parent domain, on each path that leads here. */
export function expireCookie(name: string): void {
  const segments = location.pathname.split('/').slice(1);
  const paths = ['/', ...segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`)];
  for (const path of paths) {
    // A path with and without a slash at its end are two paths (RFC 6265 §5.1.4).
    for (const variant of [path, `${path}/`]) {
      for (const domain of ['', ...getParentDomains(location.hostname)]) {
        document.cookie = `${name}=; Max-Age=0; Path=${variant}${domain && `; Domain=${domain}`}`;
      }
    }
  }
}

/** The host and its parent domains, narrowest first. The last label alone is nobody's domain. */
export function getParentDomains(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
