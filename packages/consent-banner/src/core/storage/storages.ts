import type { ConsentStorage } from '../../types.ts';

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

/** The first of several storages that takes the value; what any of them keeps is read. */
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

/** Browsers throw where storage is forbidden. */
function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
