import { cookieReader } from './cookie.ts';
import type { ValidConsentConfig } from './config.ts';
import { domainsOf, expireCookie } from './sweep.ts';

/** Where the record is kept. No method throws: a browser that forbids storage holds the choice for the page alone. */
export interface ConsentStorage {
  /**
   * Every value that is kept; none when there is none or it may not be read.
   */
  read(): string[];
  /**
   * Keeps the value, replacing every other one, and reads it back.
   *
   * @param seconds for how long; 0 or less forgets it
   * @returns whether it is kept
   */
  write(value: string, seconds: number): boolean;
  /**
   * Calls back when another page may have changed what is kept.
   *
   * @returns ends it
   */
  watch?(changed: () => void): () => void;
}

/**
 * Keeps the record in the first-party cookie of the configuration, which servers can read.
 */
export function cookieStorage(config: ValidConsentConfig): ConsentStorage {
  const { cookie } = config;
  const { name } = cookie;
  const reader = cookieReader(config);
  const { read } = reader;
  return {
    ...reader,
    write(value, seconds) {
      attempt(() => {
        if (read().length > 1) expireCookie(name);
        const domain = cookie.domain === 'widest' ? widestDomain() : cookie.domain;
        document.cookie = [
          `${name}=${value}`,
          'Path=/',
          `Max-Age=${seconds}`,
          'SameSite=Lax',
          ...(location.protocol === 'https:' ? ['Secure'] : []),
          ...(domain ? [`Domain=${domain}`] : []),
        ].join('; ');
      });
      return read().includes(value);
    },
  };
}

/** The widest domain for which the browser takes a cookie: it knows which suffixes are public, such as `co.uk`. */
function widestDomain(): string | undefined {
  return domainsOf(location.hostname).findLast((domain) => {
    document.cookie = `broadsheet-probe=1; Domain=${domain}`;
    const isTaken = document.cookie.includes('broadsheet-probe=1');
    document.cookie = `broadsheet-probe=; Max-Age=0; Domain=${domain}`;
    return isTaken;
  });
}

/**
 * Keeps the record in `localStorage`, where no server sees it.
 *
 * @param key under which it is kept
 */
export function localStorageStorage(key = 'broadsheet-consent'): ConsentStorage {
  const read = () => {
    const [value, end] = attempt(() => localStorage.getItem(key))?.split(';') ?? [];
    return value && Number(end) > Date.now() / 1000 ? [value] : [];
  };
  return {
    read,
    write(value, seconds) {
      const end = Math.floor(Date.now() / 1000 + seconds);
      attempt(() => localStorage.setItem(key, `${value};${end}`));
      return read().includes(value);
    },
    watch(changed) {
      addEventListener('storage', changed);
      return () => removeEventListener('storage', changed);
    },
  };
}

/**
 * Keeps the record for this page alone: for tests and previews.
 */
export function memoryStorage(): ConsentStorage {
  let kept: string[] = [];
  return {
    read: () => kept,
    write(value, seconds) {
      kept = seconds > 0 ? [value] : [];
      return seconds > 0;
    },
  };
}

/**
 * The first of several storages that takes the value; what any of them keeps is read.
 */
export function chainedStorage(...storages: ConsentStorage[]): ConsentStorage {
  return {
    read: () => storages.flatMap((storage) => storage.read()),
    write: (value, seconds) => storages.some((storage) => storage.write(value, seconds)),
    watch(changed) {
      const ends = storages.map((storage) => storage.watch?.(changed));
      return () => ends.forEach((end) => end?.());
    },
  };
}

function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
