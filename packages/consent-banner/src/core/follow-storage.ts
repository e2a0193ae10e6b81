import { clearRefused } from './clear-refused.ts';
import type { ConsentInternals } from './consent.ts';
import { getMaxAge } from './max-age.ts';
import { reconcile } from './reconcile.ts';
import { decodeRecord, encodeRecord, isNewer, type ConsentRecord } from './record.ts';
import { deriveState } from './state.ts';

/** Tells the other roots of a page of a choice, where no storage does. */
export const choiceEvent = 'broadsheet-consent';

/**
 * Reads what the browser keeps, now and whenever another tab, or a page from the back/forward cache, may have changed it.
 *
 * @returns ends it
 */
export function followStorage(internals: ConsentInternals): () => void {
  const { storage, isShared } = internals;
  const read = () => readStorage(internals);
  const hear = ({ detail }: Event & { detail?: ConsentRecord }) => readStorage(internals, detail);
  read();
  // What a vendor stored after it was withdrawn, or before anybody asked.
  if (internals.getState().record) clearRefused(internals, () => undefined);
  // `visibilitychange` is of the document, and bubbles to the window.
  const events = ['visibilitychange', 'pageshow', 'focus'];
  for (const event of events) addEventListener(event, read);
  if (isShared) addEventListener(choiceEvent, hear);
  const unwatch = storage.watch?.(read);
  return () => {
    for (const event of events) removeEventListener(event, read);
    removeEventListener(choiceEvent, hear);
    unwatch?.();
  };
}

/**
 * Compares what is stored with what the page knows, takes over what counts, and stores it where something older is.
 *
 * @param told of a choice by another root of this page
 */
export function readStorage(internals: ConsentInternals, told?: ConsentRecord): void {
  const { config, storage, getState, setState, revoke } = internals;
  const now = Date.now();
  const state = getState();
  const values = storage.read();
  const stored = (values ?? []).flatMap((value) => decodeRecord(value, now) ?? []);
  // Only a choice that could not be kept outlives an empty storage.
  const own = stored.length > 0 || !state.persisted ? getNewestKnown(internals, now) : null;
  internals.hasRead = true;
  const record = reconcile(stored, told ?? own);
  const persisted = !record || (values !== null && repair(internals, values, record));
  const isSame = record?.id === state.record?.id;
  const next = deriveState(config, record, { gpc: getGpc(internals), now });
  revoke(
    setState({
      ...next,
      persisted,
      isRead: values !== null || record !== null,
      view: state.view === 'confirmation' && !isSame ? 'none' : state.view,
    }),
  );
}

/** What this page knows, or what another page of the site wrote last. */
function getNewestKnown(
  { storage, hasRead, getState }: ConsentInternals,
  now: number,
): ConsentRecord | null {
  const own = hasRead ? getState().record : null;
  const last = decodeRecord(storage.readLast?.(), now);
  return own && last ? (isNewer(last, own) ? last : own) : (own ?? last);
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
    persist(internals, record);
  }
  return internals.storage.read()?.includes(value) ?? false;
}

/**
 * Keeps the record, in place of all others.
 *
 * @returns whether it is kept
 */
export function persist({ config, storage }: ConsentInternals, record: ConsentRecord): boolean {
  return storage.write(encodeRecord(record), getMaxAge(config, record, Date.now()));
}

/** Some browsers send the header without the property: what the server has closed stays closed. */
function getGpc({ serverGpc }: ConsentInternals): boolean {
  return (
    serverGpc || (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true
  );
}
