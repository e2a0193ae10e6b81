import { isNewer, mergeRecords } from './merge-records.ts';
import type { ConsentRecord } from './record.ts';

/**
 * The record that counts: of what is stored, and of what the page knows. What is stored counts unless the page knows a newer choice,
 * which a late answer of a server has replaced, for example. Something newer that stands beside other records may have been planted,
 * and grants nothing that the page did not know.
 */
export function reconcile(
  stored: readonly ConsentRecord[],
  known: ConsentRecord | null,
): ConsentRecord | null {
  if (!known) return mergeRecords(stored);
  const current = stored.filter((record) => !isNewer(known, record));
  if (current.length === 0) return known;
  return mergeRecords(stored.length > 1 ? [...current, known] : current);
}
