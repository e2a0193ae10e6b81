import { normalizeConfig } from '../core/config.ts';
import { allows, type ConsentIds, type ConsentState } from '../core/state.ts';
import type { ConsentConfig } from '../types.ts';

/**
 * Whether everything that is named may run for this visitor: for what a server does itself, such as setting a cookie or sending an event on.
 *
 * @param state of this visitor (`readConsent`)
 * @param ids what the configuration does not name is never allowed
 */
export function allowsConsent(
  config: ConsentConfig,
  state: ConsentState,
  ids: ConsentIds,
): boolean {
  return allows(normalizeConfig(config), state, ids);
}
