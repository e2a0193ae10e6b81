import type { ConsentConfig } from '../types.ts';
import { normalizeConfig } from './config.ts';
import type { Consent, ConsentInternals, ConsentOptions } from './consent.ts';
import { followStorage } from './follow-storage.ts';
import { changeChunk, loadChange, tryNextTime } from './load-change.ts';
import type { ConsentReceipt } from './receipt.ts';
import { createRevocation } from './revocation.ts';
import { allows, hasQuestions, unknownState } from './state.ts';
import { addTo, createStore } from './store.ts';

/** The consent of a page. It touches neither the document nor storage before `start`, so a server can create it too. */
export function createConsent(
  given: ConsentConfig,
  { initialState = unknownState, storage }: ConsentOptions = {},
): Consent {
  const config = normalizeConfig(given);
  const { getState, setState, subscribe } = createStore(config, initialState);
  const { hasRun, revoke } = createRevocation(config);
  const receivers = new Set<(receipt: ConsentReceipt) => unknown>();
  const internals: ConsentInternals = { config, storage, receivers, getState, setState, revoke };

  return {
    config,
    getState,
    getInitialState: () => initialState,
    subscribe,
    onReceipt: (listener) => addTo(receivers, listener),
    start: () => followStorage(internals, initialState.gpc),
    hasQuestions: hasQuestions(config),
    allows: (ids) => allows(config, getState(), ids),
    prepare: () => changeChunk.load(() => undefined, tryNextTime),
    decide: (choice, source) =>
      loadChange().then((chunk) => chunk.decide(internals, choice, source)),
    answer: (answers, source) =>
      loadChange().then((chunk) => chunk.answer(internals, answers, source)),
    show: (view) => void setState({ ...getState(), view }),
    hasRun,
  };
}
