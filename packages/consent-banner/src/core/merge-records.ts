import { encodeRecord, getChoice, type ConsentRecord } from './record.ts';

/**
 * Whether a record was chosen later than another. Of two that were chosen at once, as in two tabs, the one that grants less counts
 * as the later.
 */
export function isNewer(a: ConsentRecord, b: ConsentRecord): boolean {
  return (a.order - b.order || countGrants(b) - countGrants(a) || (a.id > b.id ? 1 : -1)) > 0;
}

/**
 * What counts of several records of which nobody knows which is the visitor's, such as one that a sibling domain has planted: the
 * newest, and of its grants only those that all of them give.
 */
export function mergeRecords(records: readonly ConsentRecord[]): ConsentRecord | null {
  const newest = records.reduce<ConsentRecord | null>(
    (found, record) => (found && !isNewer(record, found) ? found : record),
    null,
  );
  if (!newest || new Set(records.map(encodeRecord)).size === 1) return newest;
  const ids = records.flatMap(({ choices }) => Object.keys(choices)).toSorted();
  const isGranted = (id: string) => records.every((record) => getChoice(record, id) === true);
  return {
    ...newest,
    gpc: records.every(({ gpc }) => gpc),
    choices: Object.fromEntries(ids.map((id) => [id, isGranted(id)])),
  };
}

function countGrants({ choices }: ConsentRecord): number {
  return Object.values(choices).filter(Boolean).length;
}
