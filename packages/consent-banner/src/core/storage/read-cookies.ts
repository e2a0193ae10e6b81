import type { ValidConsentConfig } from './config.ts';
import { decodeRecord, type ConsentRecord } from './record.ts';
import type { ConsentStorage } from './storage.ts';

/**
 * Every value that a `Cookie` header, or `document.cookie`, has under exactly this name. There are several when parent domains set the same name.
 */
export function cookieValues(cookies: string, name: string): string[] {
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
export function newestRecord(values: readonly string[], now: number): ConsentRecord | null {
  const grants = ({ choices }: ConsentRecord) => Object.values(choices).filter(Boolean).length;
  return (
    values
      .flatMap((value) => decodeRecord(value, now) ?? [])
      .toSorted((a, b) => b.time - a.time || grants(a) - grants(b))[0] ?? null
  );
}

/**
 * Reads the cookie of the configuration in a browser, and tells of changes by other tabs.
 */
export function cookieReader({
  cookie: { name },
}: ValidConsentConfig): Pick<ConsentStorage, 'read' | 'watch'> {
  return {
    read() {
      try {
        return cookieValues(document.cookie, name);
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
