import type { ValidConsentConfig } from '../types.ts';
import type { Consent, ConsentInternals } from './consent.ts';
import { changeChunk } from './load-change.ts';

/** Remembers what has run in this page, and turns it off when it is withdrawn. */
export function createRevocation(
  config: ValidConsentConfig,
): Pick<Consent, 'hasRun'> & Pick<ConsentInternals, 'revoke'> {
  const ran = new Map<string, Set<(() => void) | undefined>>();
  return {
    hasRun(ids, onRevoke) {
      for (const id of [ids].flat()) ran.set(id, (ran.get(id) ?? new Set()).add(onRevoke));
    },
    revoke(ids) {
      if (ids.length === 0) return;
      const stopped = ids.filter((id) => ran.has(id));
      for (const id of stopped) ran.get(id)?.forEach(callVendor);
      const reload = () => stopped.length > 0 && location.reload();
      changeChunk.load(
        ({ clearStoredData }) => {
          clearStoredData(config, ids);
          reload();
        },
        // The reload stops the scripts; the next page deletes what they stored.
        { without: reload },
      );
    },
  };
}

/** A fault of one vendor must not keep others from being turned off. */
function callVendor(onRevoke: (() => void) | undefined): void {
  try {
    onRevoke?.();
  } catch {
    // It is that vendor's to report.
  }
}
