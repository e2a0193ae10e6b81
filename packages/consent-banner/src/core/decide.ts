import { createRecord, type ConsentChoice } from './choice.ts';
import type { ConsentInternals, ConsentSource } from './consent.ts';
import { choiceEvent, readStorage, takeOver } from './follow-storage.ts';
import { onDemand } from './load-on-demand.ts';
import { persist } from './persist.ts';
import type { ConsentReceipt } from './receipt.ts';
import { encodeRecord } from './record.ts';

/** Makes a choice (see `Consent`). It counts and is stored before anything is waited for. */
export function decide(
  internals: ConsentInternals,
  choice: ConsentChoice,
  { surface = 'script', visibleText = '' }: ConsentSource = {},
): Promise<void> {
  const { config, isShared, getState } = internals;
  // Another tab may have chosen since.
  const order = readStorage(internals) + 1;
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const id = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  const decision = getState();
  const context = { now: Date.now(), id, gpc: decision.gpc, order, decision };
  const record = createRecord(config, choice, context);
  const persisted = persist(internals, record);

  // The server sets the same cookie and files the receipt. The request outlives the page, and its failure changes nothing here.
  const send = (receipt?: ConsentReceipt) => {
    if (!config.endpoint) return;
    const body = new URLSearchParams({ record: encodeRecord(record) });
    if (receipt) body.set('receipt', JSON.stringify(receipt));
    const read = () => void readStorage(internals);
    // The visitor may have chosen anew before the answer came.
    fetch(config.endpoint, { method: 'POST', body, keepalive: true }).then(read, read);
  };
  let settle: () => void;
  const filed = new Promise<void>((resolve) => {
    settle = resolve;
  });
  takeOver(internals, record, { persisted, view: 'confirmation', filed });
  if (isShared) dispatchEvent(new CustomEvent(choiceEvent, { detail: { record, persisted } }));
  onDemand.load(
    ({ fileReceipt, settleRecords, endConfirmation }) => {
      endConfirmation(internals, record);
      // What stands beside it, such as a cookie of another path, is deleted now.
      settleRecords(internals);
      void fileReceipt(internals, record, { surface, visibleText, persisted })
        .then(send)
        .then(settle);
    },
    {
      without() {
        send();
        settle();
      },
    },
  );
  return filed;
}
