import type { ValidConsentConfig } from '../types.ts';
import { getOptionalIds } from './config.ts';
import type { ConsentInternals } from './consent.ts';
import { mayRun, type ConsentState } from './state.ts';

interface Store extends Pick<ConsentInternals, 'getState' | 'setState'> {
  subscribe: (listener: () => void) => () => void;
}

/** Holds the state of a page, and notifies its subscribers when it changes. */
export function createStore(config: ValidConsentConfig, initialState: ConsentState): Store {
  const listeners = new Set<() => void>();
  let state = initialState;
  return {
    getState: () => state,
    setState(next) {
      // Reading the same answer again is no change, and must not render anything again.
      if (JSON.stringify(next) === JSON.stringify(state)) return [];
      const before = getOptionalIds(config).filter((id) => mayRun(config, state, id));
      state = next;
      for (const listener of listeners) guard(listener);
      return before.filter((id) => !mayRun(config, state, id));
    },
    subscribe: (listener) => addTo(listeners, listener),
  };
}

/** @returns takes it out again */
export function addTo<Member>(members: Set<Member>, member: Member): () => void {
  members.add(member);
  return () => void members.delete(member);
}

/** A fault of one listener must not keep the others from hearing of a withdrawal. */
export function guard(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    globalThis.reportError?.(error);
  }
}
