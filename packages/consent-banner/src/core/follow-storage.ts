import { clearRefused } from './clear-refused.ts';
import type { ConsentInternals } from './consent.ts';
import { onDemand } from './load-on-demand.ts';
import { decodeRecord, encodeRecord, type ConsentRecord } from './record.ts';
import { deriveState, type ConsentState } from './state.ts';

/** Tells the other roots of a page of a choice, where no storage does. */
export const choiceEvent = 'broadsheet-consent';

/** A choice, and whether the browser keeps it. */
interface ToldChoice {
  record: ConsentRecord;
  persisted: boolean;
}

/**
 * Reads what the browser keeps, now and whenever another tab, or a page from the back/forward cache, may have changed it.
 *
 * @returns ends it
 */
export function followStorage(internals: ConsentInternals): () => void {
  const read = ({ detail }: Event & { detail?: ToldChoice }) => {
    if (detail?.record) takeOver(internals, detail.record, detail);
    else readStorage(internals);
  };
  // `visibilitychange` is of the document, and bubbles to the window.
  const events = ['visibilitychange', 'pageshow', 'focus'];
  if (internals.isShared) events.push(choiceEvent);
  readStorage(internals);
  // What a vendor stored after it was withdrawn, or before anybody asked.
  if (internals.getState().record) clearRefused(internals);
  for (const event of events) addEventListener(event, read);
  const unwatch = internals.storage.watch?.(() => void readStorage(internals));
  return () => {
    for (const event of events) removeEventListener(event, read);
    unwatch?.();
  };
}

/**
 * Takes over what is stored, if nothing that is stored or known contradicts it. Else the records are compared first, and without the
 * code for that nothing optional runs before a choice.
 *
 * @returns the highest order of all records
 */
export function readStorage(internals: ConsentInternals): number {
  const { storage, hasRead, getState } = internals;
  const now = Date.now();
  const state = getState();
  const values = storage.read();
  const decode = (value: unknown) => decodeRecord(value, now) ?? [];
  const stored = values?.flatMap(decode) ?? [];
  const own = (hasRead && state.record) || undefined;
  const all = [...stored, ...[own ?? [], decode(storage.readLast?.())].flat()];
  // What else is stored, such as a cookie of another path, may be of anybody: only this page's own choice counts beside it.
  const isAlone = new Set(values).size === 1;
  const record = isAlone ? stored[0] : own && stored.find(({ id }) => id === own.id);
  const isNewest = (text: string) =>
    all.every((each) => encodeRecord(each) === text || each.order < record!.order);

  if (stored.length === 0) {
    // Only a choice that could not be kept outlives an empty storage.
    const kept = state.persisted ? null : state.record;
    takeOver(internals, kept, { persisted: !kept, isRead: values !== null || kept !== null });
  } else if (record && isNewest(encodeRecord(record))) takeOver(internals, record, {});
  else {
    onDemand.load(
      ({ settleRecords }) => {
        const settled = settleRecords(internals);
        takeOver(internals, settled.record, settled);
      },
      {
        without() {
          if (getState() === state) takeOver(internals, null, { isRead: false });
        },
      },
    );
  }
  return Math.max(0, ...all.map(({ order }) => order));
}

interface TakingOver extends Partial<Pick<ConsentState, 'persisted' | 'isRead' | 'view'>> {
  /** Settles when the receipt has been handed on. */
  filed?: Promise<void>;
}

/** Makes the record what counts in this page. */
export function takeOver(
  internals: ConsentInternals,
  record: ConsentRecord | null,
  { persisted = true, isRead = true, view, filed }: TakingOver,
): void {
  const { config, getState, setState, revoke } = internals;
  const state = getState();
  internals.hasRead = true;
  // Some browsers send the header without the property: what the server has closed stays closed.
  const gpc =
    state.gpc || (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  // A confirmation is that of the record.
  const isOver = state.view === 'confirmation' && record?.id !== state.record?.id;
  const withdrawn = setState({
    ...deriveState(config, record, { gpc, now: Date.now() }),
    persisted,
    isRead,
    view: view ?? (isOver ? 'none' : state.view),
  });
  revoke(withdrawn, filed);
}
