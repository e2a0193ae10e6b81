import { normalizeConfig } from '../core/config.ts';
import { allows, type ConsentState } from '../core/state.ts';
import type { ConsentConfig } from '../types.ts';

/** A host, with or without scheme, wildcard and port: nothing that could end the directive or name a keyword. */
const hostPattern = /^((https?|wss?):\/\/)?(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:(\d+|\*))?$/i;

const kinds = ['script', 'img', 'connect', 'frame', 'style', 'font', 'media'] as const;

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
    Object.entries(base).map(([name, sources]) => [name.toLowerCase(), new Set([sources].flat())]),
  );
  const items = valid.categories.flatMap((category) => [category, ...category.services]);
  for (const { id, hosts } of items) {
    if (!hosts || !allows(valid, state, id)) continue;
    for (const kind of kinds) {
      const sources = [Object.hasOwn(hosts, kind) ? hosts[kind] : undefined]
        .flat()
        .filter((source) => typeof source === 'string' && hostPattern.test(source)) as string[];
      if (sources.length > 0) open(directives, kind, sources);
    }
  }
  return Array.from(directives, ([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** Adds hosts to what a policy allows of a kind. Where it says nothing of that kind it allows everything, and stays so. */
function open(
  directives: Map<string, Set<string>>,
  kind: (typeof kinds)[number],
  sources: readonly string[],
): void {
  const finest = [`${kind}-src-elem`, `${kind}-src`].find((name) => directives.has(name));
  // A directive that is stated is no longer that of a coarser one: it begins with what that allows.
  const coarser = kind === 'frame' ? ['child-src', 'default-src'] : ['default-src'];
  const fallback = coarser.find((name) => directives.has(name));
  if (!finest && !fallback) return;
  const name = finest ?? `${kind}-src`;
  const allowed = new Set(directives.get(name) ?? directives.get(fallback!));
  allowed.delete("'none'");
  for (const source of sources) allowed.add(source);
  directives.set(name, allowed);
}
