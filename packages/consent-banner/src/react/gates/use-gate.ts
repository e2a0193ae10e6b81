import { useEffect } from 'react';
import { allows, type ConsentIds } from '../../core/state.ts';
import { useConsent, useConsentStore } from '../provider/consent-provider.tsx';

/**
 * Whether a gate is open. `without-scripts` says that a server knew of a grant which nobody has compared with the browser's cookie
 * yet: a cache may have kept the page of another visitor. Until then it is open in a `<noscript>` alone.
 */
export type GateState = 'open' | 'closed' | 'without-scripts';

/**
 * The state of a gate.
 *
 * @param ids of categories and services
 * @param runs whether scripts may run behind it: then a withdrawal loads the page anew
 */
export function useGate(ids: ConsentIds, runs = false): GateState {
  const consent = useConsentStore();
  const { config, ...state } = useConsent();
  const isOpen = state.allows(ids);
  const key = String(ids);
  useEffect(() => {
    if (runs && isOpen) consent.hasRun(key.split(','));
  }, [consent, runs, isOpen, key]);
  if (isOpen) return 'open';
  return !state.isRead && allows(config, state, ids) ? 'without-scripts' : 'closed';
}
