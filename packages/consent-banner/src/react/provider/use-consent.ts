import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { warnInDevelopment } from '@broadsheet/content';
import type { Consent } from '../../core/consent.ts';
import { createConsent } from '../../core/create-consent.ts';
import { mayRun, type ConsentIds, type ConsentState } from '../../core/state.ts';

export const ConsentContext = createContext<Consent | null>(null);

/** Without a provider nothing is ever allowed. */
const deniedConsent = createConsent({ categories: [] });

/** The consent of the page itself, which is the same object at all times. Without a provider nothing is allowed. */
export function useConsentStore(): Consent {
  const consent = useContext(ConsentContext);
  if (!consent) warnInDevelopment('useConsent', 'put a ConsentProvider above.');
  return consent ?? deniedConsent;
}

/** What the visitor chose, what may run because of it, and how to change it. Rerenders the component whenever that changes. */
export function useConsent(): ConsentState & Consent {
  const consent = useConsentStore();
  const { subscribe, getState, getInitialState } = consent;
  const state = useSyncExternalStore(subscribe, getState, getInitialState);
  return useMemo(
    () => ({
      ...consent,
      ...state,
      // By the state that is rendered: during a selective hydration the newest is ahead of it.
      allows: (ids: ConsentIds) => mayRun(consent.config, state, ids),
    }),
    [consent, state],
  );
}
