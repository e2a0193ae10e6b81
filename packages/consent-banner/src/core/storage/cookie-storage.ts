import type { ConsentConfig, ConsentStorage } from '../../types.ts';
import { normalizeConfig } from '../config.ts';
import { attempt } from './attempt.ts';
import { getCookieValues, readCookies, setCookie } from './cookies.ts';
import { expireCookie, getParentDomains } from './expire-cookie.ts';

/** Keeps the record in the first-party cookie of the configuration, which servers can read. */
export function cookieStorage({ cookie }: Pick<ConsentConfig, 'cookie'>): ConsentStorage {
  const { name, domain } = normalizeConfig({ categories: [], cookie }).cookie;
  // What a server's late answer cannot replace.
  const lastKey = `${name}-last`;
  const read = () => attempt(() => getCookieValues(readCookies(), name)) ?? null;
  return {
    read,
    write(value, seconds) {
      attempt(() => {
        if (read()?.some((kept) => kept !== value)) expireCookie(name);
        setCookie(
          [
            `${name}=${value}`,
            'Path=/',
            `Max-Age=${seconds}`,
            'SameSite=Lax',
            ...(location.protocol === 'https:' ? ['Secure'] : []),
            ...getDomain(domain === 'widest' ? findWidestDomain() : domain),
          ].join('; '),
        );
      });
      const isKept = read()?.includes(value) ?? false;
      attempt(() => localStorage.setItem(lastKey, isKept ? value : ''));
      return isKept;
    },
    readLast: () => attempt(() => localStorage.getItem(lastKey)) ?? null,
    watch(changed) {
      const store = (globalThis as { cookieStore?: EventTarget }).cookieStore;
      store?.addEventListener('change', changed);
      return () => store?.removeEventListener('change', changed);
    },
  };
}

function getDomain(domain: string | undefined): string[] {
  return domain ? [`Domain=${domain}`] : [];
}

/** The widest domain for which the browser takes a cookie: it knows which suffixes are public, such as `co.uk`. */
function findWidestDomain(): string | undefined {
  return getParentDomains(location.hostname).findLast((domain) => {
    setCookie(`broadsheet-probe=1; Domain=${domain}`);
    const isAccepted = readCookies().includes('broadsheet-probe=1');
    setCookie(`broadsheet-probe=; Max-Age=0; Domain=${domain}`);
    return isAccepted;
  });
}
