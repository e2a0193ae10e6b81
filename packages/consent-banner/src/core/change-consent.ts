'use client';

import { amendRecord, createRecord, type ConsentChoice, type RecordContext } from './choice.ts';
import type { ConsentInternals, ConsentSource } from './consent.ts';
import { getMaxAge } from './max-age.ts';
import { createReceipt, type ConsentReceipt } from './receipt.ts';
import { encodeRecord, type ConsentRecord } from './record.ts';
import { deriveState } from './state.ts';
import { cookieStorage } from './storage/cookie-storage.ts';

export { clearStoredData } from './storage/clear-stored-data.ts';

/** Answers everything that can be refused (see `Consent`). */
export function decide(
  internals: ConsentInternals,
  choice: ConsentChoice,
  source?: ConsentSource,
): void {
  const context = createContext(internals);
  commit(internals, createRecord(internals.config, choice, context), source);
}

/** Answers for these ids alone (see `Consent`). */
export function answer(
  internals: ConsentInternals,
  answers: Record<string, boolean>,
  source?: ConsentSource,
): void {
  const { config, getState } = internals;
  const context = createContext(internals);
  commit(internals, amendRecord(config, getState(), { answers, context }), source);
}

/**
 * Keeps the record, in place of all others.
 *
 * @returns whether it is kept
 */
export function persist(
  { config, storage = cookieStorage(config) }: ConsentInternals,
  record: ConsentRecord,
): boolean {
  return storage.write(encodeRecord(record), getMaxAge(config, record, Date.now()));
}

function commit(
  internals: ConsentInternals,
  record: ConsentRecord,
  { surface = 'script', visibleText = '' }: ConsentSource = {},
): void {
  const { config, getState, setState, receivers, revoke } = internals;
  const persisted = persist(internals, record);
  const { gpc } = getState();
  const withdrawn = setState({
    ...deriveState(config, record, { gpc, now: Date.now() }),
    view: 'confirmation',
    persisted,
  });
  void createReceipt(config, record, {
    surface,
    visibleText,
    persisted,
    language: document.documentElement.lang,
    page: location.origin + location.pathname,
  })
    .then((receipt) => {
      if (config.endpoint) send(config.endpoint, record, receipt);
      for (const receive of receivers) receive(receipt);
    })
    // Last, for it may reload the page.
    .finally(() => revoke(withdrawn));
}

/** The server sets the same cookie and files the receipt. The request outlives the page, and its failure changes nothing here. */
function send(endpoint: string, record: ConsentRecord, receipt: ConsentReceipt): void {
  const body = new URLSearchParams({
    record: encodeRecord(record),
    receipt: JSON.stringify(receipt),
  });
  const headers = { accept: 'application/json' };
  fetch(endpoint, { method: 'POST', body, headers, keepalive: true }).catch(() => undefined);
}

function createContext({ getState }: ConsentInternals): RecordContext {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const id = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  return { now: Date.now(), id, gpc: getState().gpc };
}
