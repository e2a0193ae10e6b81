import { clearRefused } from './clear-refused.ts';
import type { Consent, ConsentInternals } from './consent.ts';
import { guard } from './store.ts';

/** Remembers what has run in this page, and turns it off when it is withdrawn. */
export function createRevocation(
  page: Pick<ConsentInternals, 'config' | 'getState'>,
): Pick<Consent, 'hasRun'> & Pick<ConsentInternals, 'revoke'> {
  const ran = new Map<string, Set<() => void>>();
  return {
    hasRun(ids, onRevoke = () => undefined) {
      for (const id of [ids].flat()) ran.set(id, (ran.get(id) ?? new Set()).add(onRevoke));
    },
    revoke(ids) {
      if (ids.length === 0) return;
      const stopped = ids.filter((id) => ran.has(id));
      for (const id of stopped) ran.get(id)?.forEach(guard);
      clearRefused(page, () => {
        // `reload` would send again what a form has posted, and the fragment would keep the page.
        if (stopped.length > 0) location.replace(location.href.split('#', 1)[0]!);
      });
    },
  };
}
