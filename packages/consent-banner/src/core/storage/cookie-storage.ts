import type { ConsentConfig, ConsentStorage } from '../../types.ts';
import { normalizeConfig } from '../config.ts';
import { attempt } from './attempt.ts';
import { getCookieValues, readCookies, setCookie } from './cookies.ts';
import { getParentDomains } from './parent-domains.ts';

/** Keeps the record in the first-party cookie of the configuration, which servers can read. */
export function cookieStorage({ cookie }: Pick<ConsentConfig, 'cookie'>): ConsentStorage {
  const { name, domain } = normalizeConfig({ categories: [], cookie }).cookie;
  // What a server's late answer cannot replace.
  const lastKey = `${name}-last`;
  const read = () => attempt(() => getCookieValues(readCookies(), name)) ?? null;
  const isKept = (value: string) => read()?.includes(value) ?? false;
  return {
    read,
    write(value, seconds, expire) {
      const isSecure = location.protocol === 'https:';
      const text = `${name}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax${isSecure ? '; Secure' : ''}`;
      // The browser knows which suffixes are public, such as `co.uk`: the widest that it takes.
      const widest = () => [...getParentDomains(location.hostname).toReversed(), ''];
      attempt(() => expire?.(name));
      (domain === 'widest' ? widest() : [domain]).some((each) => {
        attempt(() => setCookie(each ? `${text}; Domain=${each}` : text));
        return isKept(value);
      });
      attempt(() => localStorage.setItem(lastKey, isKept(value) ? value : ''));
      return isKept(value);
    },
    readLast: () => attempt(() => localStorage.getItem(lastKey)) ?? null,
    watch(changed) {
      const store = (globalThis as { cookieStore?: EventTarget }).cookieStore;
      store?.addEventListener('change', changed);
      return () => store?.removeEventListener('change', changed);
    },
  };
}
