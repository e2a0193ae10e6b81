import type { ConsentInternals } from './consent.ts';
import { getMaxAge } from './max-age.ts';
import { encodeRecord, type ConsentRecord } from './record.ts';

/**
 * Keeps the record, in place of all others.
 *
 * @param expire see `ConsentStorage`
 * @returns whether it is kept
 */
export function persist(
  { config, storage }: Pick<ConsentInternals, 'config' | 'storage'>,
  record: ConsentRecord,
  expire?: (name: string) => void,
): boolean {
  return storage.write(encodeRecord(record), getMaxAge(config, record, Date.now()), expire);
}
