import { amendRecord, createRecord, type ConsentChoice, type RecordContext } from './choice.ts';
import type { ConsentInternals, ConsentSource } from './consent.ts';
import { choiceEvent, persist, readStorage } from './follow-storage.ts';
import { createReceipt, type ConsentReceipt } from './receipt.ts';
import { encodeRecord, type ConsentRecord } from './record.ts';
import { deriveState } from './state.ts';
import { guard } from './store.ts';

/** Answers everything that can be refused (see `Consent`). */
export function decide(
  internals: ConsentInternals,
  choice: ConsentChoice,
  source?: ConsentSource,
): Promise<void> {
  const context = createContext(internals);
  return commit(internals, createRecord(internals.config, choice, context), source);
}

/** Answers for these ids alone (see `Consent`). */
export function answer(
  internals: ConsentInternals,
  answers: Record<string, boolean>,
  source?: ConsentSource,
): Promise<void> {
  const context = createContext(internals);
  const { config, getState } = internals;
  return commit(internals, amendRecord(config, getState(), { answers, context }), source);
}

function createContext(internals: ConsentInternals): RecordContext {
  // Another tab may have chosen since.
  readStorage(internals);
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const id = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  const { gpc, record } = internals.getState();
  return { now: Date.now(), id, gpc, after: record };
}

/** The choice counts and is stored before anything else is waited for. */
async function commit(
  internals: ConsentInternals,
  record: ConsentRecord,
  { surface = 'script', visibleText = '' }: ConsentSource = {},
): Promise<void> {
  const { config, isShared, getState, setState, receivers, revoke } = internals;
  const persisted = persist(internals, record);
  const { gpc } = getState();
  const withdrawn = setState({
    ...deriveState(config, record, { gpc, now: Date.now() }),
    view: 'confirmation',
    persisted,
    isRead: true,
  });
  if (isShared) dispatchEvent(new CustomEvent(choiceEvent, { detail: record }));
  const receipt = await createReceipt(config, record, {
    surface,
    visibleText,
    persisted,
    language: document.documentElement.lang,
    page: location.origin + location.pathname,
  });
  if (config.endpoint) send(internals, record, receipt);
  for (const receive of receivers) guard(() => receive(receipt));
  // Last, for it may leave the page.
  revoke(withdrawn);
}

/** The server sets the same cookie and files the receipt. The request outlives the page, and its failure changes nothing here. */
function send(internals: ConsentInternals, record: ConsentRecord, receipt: ConsentReceipt): void {
  const body = new URLSearchParams({
    record: encodeRecord(record),
    receipt: JSON.stringify(receipt),
  });
  const headers = { accept: 'application/json' };
  fetch(internals.config.endpoint!, { method: 'POST', body, headers, keepalive: true })
    .catch(() => undefined)
    // The visitor may have chosen anew before the answer came.
    .then(() => readStorage(internals));
}
