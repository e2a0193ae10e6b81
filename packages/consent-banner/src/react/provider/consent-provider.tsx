'use client';

import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { warnInDevelopment } from '@broadsheet/content';
import type { Consent, ConsentOptions } from '../../core/consent.ts';
import { createConsent } from '../../core/create-consent.ts';
import type { ConsentReceipt } from '../../core/receipt.ts';
import { mayRun, type ConsentIds, type ConsentState } from '../../core/state.ts';
import type { ConsentConfig } from '../../types.ts';

export interface ConsentProviderProps extends ConsentOptions {
  /** What is asked, and how the answer is kept. Later changes are ignored until the page is reloaded. */
  config: ConsentConfig;
  /** Is handed the proof of each choice made in this page. Only client components can pass it; the endpoint gets it in any case. */
  onReceipt?: (receipt: ConsentReceipt) => unknown;
  /** The page. */
  children?: ReactNode;
}

const ConsentContext = createContext<Consent | null>(null);

/** Without a provider nothing is ever allowed. */
const closed = createConsent({ categories: [] });

/**
 * Holds the consent of the page for everything below it. Renders its children alone. With `initialState` (`readConsent` of
 * `/server`) the server's HTML has the banner as the visitor needs it. Nothing optional is allowed before the choice was read in the
 * browser itself: a cache may have kept the page of another visitor.
 */
export function ConsentProvider({
  config,
  initialState,
  storage,
  onReceipt,
  children,
}: ConsentProviderProps) {
  const [consent] = useState(() => createConsent(config, { initialState, storage }));
  useEffect(() => onReceipt && consent.onReceipt(onReceipt), [consent, onReceipt]);
  useEffect(() => consent.start(), [consent]);
  return <ConsentContext.Provider value={consent}>{children}</ConsentContext.Provider>;
}

/** The consent of the page itself, which is the same object at all times. Without a provider nothing is allowed. */
export function useConsentStore(): Consent {
  const consent = useContext(ConsentContext);
  if (!consent) warnInDevelopment('useConsent', 'put a ConsentProvider above.');
  return consent ?? closed;
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
