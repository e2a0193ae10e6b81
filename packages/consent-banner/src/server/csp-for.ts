import { normalizeConfig } from '../core/config.ts';
import { allows, type ConsentState } from '../core/state.ts';
import type { ConsentConfig } from '../types.ts';

/** A host, with or without scheme, wildcard and port: nothing that could end the directive or name a keyword. */
const hostPattern = /^((https?|wss?):\/\/)?(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:(\d+|\*))?$/i;

/**
 * A content security policy with which the browser itself stops what was not granted, such as a beacon or a worker that no script
 * could intercept. It opens each directive to the hosts of what is allowed now.
 *
 * @param state of this visitor (`readConsent`)
 * @param base the site's own directives
 * @default base { "default-src": ["'self'"] }
 * @returns the value of the header `Content-Security-Policy`
 */
export function cspFor(
  config: ConsentConfig,
  state: ConsentState,
  base: Record<string, readonly string[]> = { 'default-src': ["'self'"] },
): string {
  const valid = normalizeConfig(config);
  const directives = new Map(
    Object.entries(base).map(([name, sources]) => [name, new Set(sources)]),
  );
  const items = valid.categories.flatMap((category) => [category, ...category.services]);
  for (const { id, hosts } of items) {
    if (!hosts || !allows(valid, state, id)) continue;
    for (const [kind, sources] of Object.entries(hosts)) {
      const name = `${kind}-src`;
      // A directive that is stated is no longer the default's: it begins with what the default allows.
      const allowed = directives.get(name) ?? new Set(directives.get('default-src'));
      allowed.delete("'none'");
      for (const source of sources) if (hostPattern.test(source)) allowed.add(source);
      directives.set(name, allowed);
    }
  }
  return Array.from(directives, ([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
