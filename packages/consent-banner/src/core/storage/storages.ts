import type { ConsentStorage } from '../../types.ts';
import { attempt } from './attempt.ts';

/**
 * Keeps the record in `localStorage`, where no server sees it.
 *
 * @param key under which it is kept
 */
export function localStorageStorage(key = 'broadsheet-consent'): ConsentStorage {
  const read = () => {
    const text = attempt(() => localStorage.getItem(key) ?? '');
    if (text === undefined) return null;
    const [value, end] = text.split(';');
    return value && Number(end) > Date.now() / 1000 ? [value] : [];
  };
  return {
    read,
    write(value, seconds) {
      const end = Math.floor(Date.now() / 1000 + seconds);
      attempt(() => localStorage.setItem(key, `${value};${end}`));
      return read()?.includes(value) ?? false;
    },
    watch(changed) {
      addEventListener('storage', changed);
      return () => removeEventListener('storage', changed);
    },
  };
}

/** Keeps the record for this page alone: for tests and previews. */
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

/** The first of several storages that takes the value; the others forget theirs. What any of them keeps is read. */
export function chainedStorage(...storages: ConsentStorage[]): ConsentStorage {
  return {
    read() {
      const kept = storages.map((storage) => storage.read()).filter((values) => values !== null);
      return kept.length > 0 ? kept.flat() : null;
    },
    write(value, seconds, expire) {
      const taker = storages.find((storage) => storage.write(value, seconds, expire));
      for (const storage of storages) {
        if (storage !== taker && storage.read()?.length) storage.write(value, 0);
      }
      return taker !== undefined;
    },
    watch(changed) {
      const ends = storages.map((storage) => storage.watch?.(changed));
      return () => ends.forEach((end) => end?.());
    },
  };
}
