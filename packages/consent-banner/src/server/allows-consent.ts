import { validConfig, type ConsentConfig } from '../core/config.ts';
import { allows, type ConsentState } from '../core/state.ts';

/**
 * Whether a category or a service may run for this visitor: for what a server does itself, such as setting a cookie or sending an event on.
 *
 * @param state of this visitor (`readConsent`)
 * @param id what the configuration does not name is never allowed
 */
export function allowsConsent(config: ConsentConfig, state: ConsentState, id: string): boolean {
  return allows(validConfig(config), state, id);
}
