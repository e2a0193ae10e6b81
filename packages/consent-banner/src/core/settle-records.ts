import type { ConsentInternals } from './consent.ts';
import { isNewer } from './merge-records.ts';
import { persist } from './persist.ts';
import { reconcile } from './reconcile.ts';
import { expireCookie } from './storage/expire-cookie.ts';
import { decodeRecord, encodeRecord, type ConsentRecord } from './record.ts';

interface Settled {
  record: ConsentRecord | null;
  /** Whether it is stored. */
  persisted: boolean;
}

/** The record that counts where what is stored and what is known differ. It replaces the others. */
export function settleRecords(internals: ConsentInternals): Settled {
  const { storage, hasRead, getState } = internals;
  const now = Date.now();
  const values = storage.read() ?? [];
  const stored = values.flatMap((value) => decodeRecord(value, now) ?? []);
  const own = hasRead ? getState().record : null;
  const last = decodeRecord(storage.readLast?.(), now);
  const known = own && last && isNewer(last, own) ? last : (own ?? last);
  const record = reconcile(stored, known);
  return { record, persisted: !record || repair(internals, values, record) };
}

/**
 * Makes the record the only one that is stored. What withstands that, such as a cookie of a path that leads elsewhere, is left alone
 * the next time.
 *
 * @returns whether the record is stored
 */
function repair(internals: ConsentInternals, values: string[], record: ConsentRecord): boolean {
  const value = encodeRecord(record);
  if (values.every((stored) => stored === value)) return values.length > 0;
  const found = `${values.join()} ${value}`;
  if (found !== internals.repaired) {
    internals.repaired = found;
    persist(internals, record, expireCookie);
  }
  return internals.storage.read()?.includes(value) ?? false;
}
