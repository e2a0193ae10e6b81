import type { ConsentStorage, ValidConsentConfig } from '../../types.ts';
import { decodeRecord, type ConsentRecord } from '../record.ts';

/** Every value that a `Cookie` header, or `document.cookie`, has under exactly this name. Parent domains may set the same name. */
export function getCookieValues(cookies: string, name: string): string[] {
  return cookies.split(';').flatMap((pair) => {
    const [key = '', ...value] = pair.trim().split('=');
    return key === name ? [value.join('=')] : [];
  });
}

/**
 * The record that counts among several values: the newest; of equally old ones the one that grants less.
 *
 * @param now in milliseconds since 1970
 */
export function getNewestRecord(values: readonly string[], now: number): ConsentRecord | null {
  const countGrants = ({ choices }: ConsentRecord) => Object.values(choices).filter(Boolean).length;
  return (
    values
      .flatMap((value) => decodeRecord(value, now) ?? [])
      .toSorted((a, b) => b.time - a.time || countGrants(a) - countGrants(b))[0] ?? null
  );
}

/** Reads the cookie of the configuration in a browser, and notifies of changes by other tabs. */
export function createCookieReader({
  cookie: { name },
}: ValidConsentConfig): Pick<ConsentStorage, 'read' | 'watch'> {
  return {
    read() {
      try {
        return getCookieValues(document.cookie, name);
      } catch {
        // A frame in a sandbox may not read cookies.
        return [];
      }
    },
    watch(changed) {
      const store = (globalThis as { cookieStore?: EventTarget }).cookieStore;
      store?.addEventListener('change', changed);
      return () => store?.removeEventListener('change', changed);
    },
  };
}
