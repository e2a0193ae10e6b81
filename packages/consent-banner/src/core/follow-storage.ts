import type { ConsentStorage } from '../types.ts';
import { getIds } from './config.ts';
import type { ConsentInternals } from './consent.ts';
import { changeChunk, tryNextTime } from './load-change.ts';
import { allows, deriveState } from './state.ts';
import { createCookieReader, getNewestRecord } from './storage/read-cookies.ts';

/**
 * Reads what the browser keeps, now and whenever another tab, or a page from the back/forward cache, may have changed it.
 *
 * @param serverGpc whether the server saw the Global Privacy Control signal
 * @returns ends it
 */
export function followStorage(internals: ConsentInternals, serverGpc: boolean): () => void {
  const { config, storage = createCookieReader(config) } = internals;
  const read = () => readStorage(internals, storage, serverGpc);
  read();
  deleteRefused(internals);
  // `visibilitychange` is of the document, and bubbles to the window.
  const events = ['visibilitychange', 'pageshow', 'focus'];
  for (const event of events) addEventListener(event, read);
  const unwatch = storage.watch?.(read);
  return () => {
    for (const event of events) removeEventListener(event, read);
    unwatch?.();
  };
}

/** What is kept is the truth, whoever wrote it; only a choice that could not be kept outlives an empty storage. */
function readStorage(
  internals: ConsentInternals,
  storage: Pick<ConsentStorage, 'read'>,
  serverGpc: boolean,
): void {
  const { config, getState, setState, revoke } = internals;
  const now = Date.now();
  const values = storage.read();
  const record = getNewestRecord(values, now);
  const { view, persisted } = getState();
  if (!record && !persisted) return;
  // Some browsers send the header without the property: what the server has closed stays closed.
  const gpc =
    serverGpc || (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  revoke(setState({ ...deriveState(config, record, { gpc, now }), view }));
  if (record && values.length > 1) {
    changeChunk.load(({ persist }) => persist(internals, record), tryNextTime);
  }
}

/** What a vendor stored after it was withdrawn, or before anybody asked. */
function deleteRefused({ config, getState }: ConsentInternals): void {
  const state = getState();
  const refused = state.record ? getIds(config).filter((id) => !allows(config, state, id)) : [];
  if (refused.length === 0) return;
  changeChunk.load(({ clearStoredData }) => clearStoredData(config, refused), tryNextTime);
}
