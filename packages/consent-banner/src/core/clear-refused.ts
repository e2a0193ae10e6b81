import { lazy } from '@internal/react';
import type { ConsentInternals } from './consent.ts';
import { mayRun } from './state.ts';
import { findStoredData } from './storage/find-stored-data.ts';

const clearing = lazy(() => import('./storage/clear-stored-data.ts'));

/**
 * Deletes what is stored of what may not run.
 *
 * @param then is called when it is done; or cannot be, and then the next page tries again
 */
export function clearRefused(
  { config, getState }: Pick<ConsentInternals, 'config' | 'getState'>,
  then: () => void,
): void {
  const isAllowed = (id: string) => mayRun(config, getState(), id);
  const { cookies, keys } = findStoredData(config, isAllowed);
  if (cookies.length + keys.length === 0) return then();
  clearing.load(
    ({ clearStoredData }) => {
      clearStoredData(config, isAllowed);
      then();
    },
    { without: then },
  );
}
