import type { ConsentStorage, ValidConsentConfig } from '../../types.ts';
import { expireCookie, getParentDomains } from './clear-stored-data.ts';
import { createCookieReader } from './read-cookies.ts';

/** Keeps the record in the first-party cookie of the configuration, which servers can read. */
export function cookieStorage(config: ValidConsentConfig): ConsentStorage {
  const { name, domain } = config.cookie;
  const reader = createCookieReader(config);
  return {
    ...reader,
    write(value, seconds) {
      try {
        if (reader.read().length > 1) expireCookie(name);
        writeCookie(`${name}=${value}`, {
          seconds,
          domain: domain === 'widest' ? findWidestDomain() : domain,
        });
      } catch {
        // A frame in a sandbox may not write cookies.
      }
      return reader.read().includes(value);
    },
  };
}

function writeCookie(
  pair: string,
  { seconds, domain }: { seconds: number; domain: string | undefined },
): void {
  document.cookie = [
    pair,
    'Path=/',
    `Max-Age=${seconds}`,
    'SameSite=Lax',
    ...(location.protocol === 'https:' ? ['Secure'] : []),
    ...(domain ? [`Domain=${domain}`] : []),
  ].join('; ');
}

/** The widest domain for which the browser takes a cookie: it knows which suffixes are public, such as `co.uk`. */
function findWidestDomain(): string | undefined {
  return getParentDomains(location.hostname).findLast((domain) => {
    document.cookie = `broadsheet-probe=1; Domain=${domain}`;
    const isAccepted = document.cookie.includes('broadsheet-probe=1');
    document.cookie = `broadsheet-probe=; Max-Age=0; Domain=${domain}`;
    return isAccepted;
  });
}
