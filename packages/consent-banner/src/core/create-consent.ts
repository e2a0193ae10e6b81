import type { ConsentConfig } from '../types.ts';
import { getOptionalIds, normalizeConfig } from './config.ts';
import type { Consent, ConsentInternals, ConsentOptions } from './consent.ts';
import { decide } from './decide.ts';
import { followStorage } from './follow-storage.ts';
import type { ConsentReceipt } from './receipt.ts';
import { createRevocation } from './revocation.ts';
import { allows, hasQuestions, mayRun, unknownState } from './state.ts';
import { cookieStorage } from './storage/cookie-storage.ts';
import { addTo, createStore } from './store.ts';

/** The consent of a page. It touches neither the document nor storage before `start`, so a server can create it too. */
export function createConsent(
  given: ConsentConfig,
  { initialState: known = unknownState, storage }: ConsentOptions = {},
): Consent {
  const config = normalizeConfig(given);
  // Where a server knew of no grant there is nothing to wait for.
  const isOpen = getOptionalIds(config).some((id) => allows(config, known, id));
  const initialState = { ...known, isRead: !isOpen && known.phase !== 'unknown' };
  const { getState, setState, subscribe } = createStore(config, initialState);
  const { markAsRun, revoke } = createRevocation({ config, getState });
  const receivers = new Set<(receipt: ConsentReceipt) => unknown>();
  const internals: ConsentInternals = {
    config,
    storage: storage ?? cookieStorage(config),
    isShared: storage === undefined,
    hasRead: false,
    receivers,
    getState,
    setState,
    revoke,
  };

  return {
    config,
    getState,
    getInitialState: () => initialState,
    subscribe,
    onReceipt: (listener) => addTo(receivers, listener),
    start: () => followStorage(internals),
    hasQuestions: hasQuestions(config),
    allows: (ids) => mayRun(config, getState(), ids),
    decide: (choice, source) => decide(internals, choice, source),
    show: (view) => void setState({ ...getState(), view }),
    markAsRun,
  };
}
