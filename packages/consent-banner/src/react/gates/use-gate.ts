import { useEffect } from 'react';
import { warnInDevelopment } from '@broadsheet/content';
import { findCategory } from '../../core/config.ts';
import { allows, type ConsentIds } from '../../core/state.ts';
import type { ValidConsentConfig } from '../../types.ts';
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
  warnOfUnknownIds(config, ids);
  const key = String(ids);
  useEffect(() => {
    if (runs && isOpen) consent.hasRun(key.split(','));
  }, [consent, runs, isOpen, key]);
  if (isOpen) return 'open';
  return !state.isRead && allows(config, state, ids) ? 'without-scripts' : 'closed';
}

function warnOfUnknownIds(config: ValidConsentConfig, ids: ConsentIds): void {
  for (const id of [ids].flat() as string[]) {
    if (findCategory(config, id) || config.categories.length === 0) continue;
    warnInDevelopment(
      'ConsentGate',
      'nothing of this id is in the configuration, so it never opens. Correct the id, or add the category or service:',
      id,
    );
  }
}
