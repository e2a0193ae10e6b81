'use client';

import { recordOf, recordWith, type ConsentChoice } from './core/choose.ts';
import { secondsToKeep } from './core/lifetime.ts';
import type { ConsentInternals, ConsentSource } from './core/create-consent.ts';
import { createReceipt, type ConsentReceipt } from './core/receipt.ts';
import { encodeRecord, type ConsentRecord } from './core/record.ts';
import { stateOf } from './core/state.ts';
import { cookieStorage } from './core/storage.ts';

export { sweep } from './core/sweep.ts';

/**
 * Answers everything that can be refused (see `Consent`).
 */
export function decide(of: ConsentInternals, choice: ConsentChoice, source?: ConsentSource): void {
  settle(of, recordOf(of.config, choice, circumstances(of)), source);
}

/**
 * Answers for these ids alone (see `Consent`).
 */
export function answer(
  of: ConsentInternals,
  answers: Record<string, boolean>,
  source?: ConsentSource,
): void {
  settle(of, recordWith(of.config, of.getState(), answers, circumstances(of)), source);
}

/**
 * Keeps the record, in place of all others.
 *
 * @returns whether it is kept
 */
export function keep(
  { config, storage = cookieStorage(config) }: ConsentInternals,
  record: ConsentRecord,
): boolean {
  return storage.write(encodeRecord(record), secondsToKeep(config, record, Date.now()));
}

function settle(
  of: ConsentInternals,
  record: ConsentRecord,
  { surface = 'script', words = '' }: ConsentSource = {},
): void {
  const { config } = of;
  const persisted = keep(of, record);
  const { gpc } = of.getState();
  const lost = of.become({
    ...stateOf(config, record, { gpc, now: Date.now() }),
    view: 'confirmation',
    persisted,
  });
  void createReceipt(config, record, {
    surface,
    words,
    persisted,
    language: document.documentElement.lang,
    page: location.origin + location.pathname,
  })
    .then((receipt) => {
      if (config.endpoint) send(config.endpoint, record, receipt);
      for (const receive of of.receivers) receive(receipt);
    })
    // Last, for it may load the page anew.
    .finally(() => of.clear(lost));
}

/** The server sets the same cookie and files the receipt. The request outlives the page, and that it fails changes nothing here. */
function send(endpoint: string, record: ConsentRecord, receipt: ConsentReceipt): void {
  const body = new URLSearchParams({
    record: encodeRecord(record),
    receipt: JSON.stringify(receipt),
  });
  const headers = { accept: 'application/json' };
  fetch(endpoint, { method: 'POST', body, headers, keepalive: true }).catch(() => undefined);
}

function circumstances({ getState }: ConsentInternals) {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const id = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  return { now: Date.now(), id, gpc: getState().gpc };
}
