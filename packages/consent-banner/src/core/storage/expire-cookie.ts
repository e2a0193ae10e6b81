import { setCookie } from './cookies.ts';
import { getParentDomains } from './parent-domains.ts';

/** A cookie with the prefix `__Secure-` or `__Host-`, or a partitioned one, goes only by the attributes that it was set with. */
const attributes = ['', '; Secure', '; Secure; SameSite=None; Partitioned'];

/** Expires a cookie wherever it may have been set: for this host and each parent domain, on each path that leads here. */
export function expireCookie(name: string): void {
  const segments = location.pathname.split('/').slice(1);
  const paths = ['/', ...segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`)];
  for (const path of paths) {
    // A path with and without a slash at its end are two paths (RFC 6265 §5.1.4).
    for (const variant of [path, `${path}/`]) {
      for (const domain of ['', ...getParentDomains(location.hostname)]) {
        for (const more of attributes) {
          setCookie(`${name}=; Max-Age=0; Path=${variant}${domain && `; Domain=${domain}`}${more}`);
        }
      }
    }
  }
}
