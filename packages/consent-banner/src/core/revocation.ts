import { clearRefused } from './clear-refused.ts';
import type { Consent, ConsentInternals } from './consent.ts';
import { onDemand } from './load-on-demand.ts';
import { guard } from './store.ts';

// One for all, so that what is mounted again adds nothing.
const doNothing = () => undefined;

/** In milliseconds: for how long a withdrawal waits for the receipt and for the code that deletes what was stored. */
const patience = 3000;

/** Remembers what has run in this page, and turns it off when it is withdrawn. */
export function createRevocation(
  page: Pick<ConsentInternals, 'config' | 'getState'>,
): Pick<Consent, 'markAsRun'> & Pick<ConsentInternals, 'revoke'> {
  const ran = new Map<string, Set<() => void>>();
  return {
    markAsRun(ids, onRevoke = doNothing) {
      for (const id of [ids].flat()) ran.set(id, (ran.get(id) ?? new Set()).add(onRevoke));
    },
    revoke(ids, filed) {
      if (ids.length === 0) return;
      const stopped = ids.flatMap((id) => [...(ran.get(id) ?? [])]);
      stopped.forEach(guard);
      clearRefused(page);
      if (stopped.length === 0) return;
      // `reload` would send again what a form has posted, and the fragment would keep the page.
      const leave = () => location.replace(location.href.split('#', 1)[0]!);
      setTimeout(leave, patience);
      onDemand.load(() => void Promise.resolve(filed).then(leave), { without: leave });
    },
  };
}
