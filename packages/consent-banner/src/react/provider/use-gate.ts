import { useEffect } from 'react';
import { warnInDevelopment } from '@broadsheet/content';
import { findCategory } from '../../core/config.ts';
import { allows, type ConsentIds } from '../../core/state.ts';
import type { ValidConsentConfig } from '../../types.ts';
import { useConsent, useConsentStore } from './use-consent.ts';

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
  const { markAsRun } = useConsentStore();
  const state = useConsent();
  const isOpen = state.allows(ids);
  warnOfUnknownIds(state.config, ids);
  const key = String(ids);
  useEffect(() => {
    if (runs && isOpen) markAsRun(key.split(','));
  }, [markAsRun, runs, isOpen, key]);
  if (isOpen) return 'open';
  return !state.isRead && allows(state.config, state, ids) ? 'without-scripts' : 'closed';
}

declare const process: { env: { NODE_ENV?: string } };

function warnOfUnknownIds(config: ValidConsentConfig, ids: ConsentIds): void {
  try {
    if (process.env.NODE_ENV !== 'production' && config.categories.length > 0) {
      const unknown = ([ids].flat() as string[]).find((id) => !findCategory(config, id));
      if (unknown === undefined) return;
      warnInDevelopment(
        'ConsentGate',
        'nothing of this id is in the configuration, so it never opens. Correct the id, or add the category or service:',
        unknown,
      );
    }
  } catch {
    // A page without a bundler has no `process`.
  }
}
