import type { ConsentInternals } from './consent.ts';
import { onDemand } from './load-on-demand.ts';
import { mayRun } from './state.ts';
import { attempt } from './storage/attempt.ts';
import { readCookies } from './storage/cookies.ts';

/** Deletes what is stored of what may not run. Without the code for it the next page tries again. */
export function clearRefused({
  config,
  getState,
}: Pick<ConsentInternals, 'config' | 'getState'>): void {
  const isAllowed = (id: string) => mayRun(config, getState(), id);
  const prefixes = config.categories
    .flatMap((category) => [category, ...category.services])
    .filter(({ id }) => !isAllowed(id))
    .flatMap(({ cookies = [] }) => cookies.map(({ name }) => String(name).split('*', 1)[0]!));
  // An estimate: it saves most pages the code that looks closely.
  const isStored = attempt(() =>
    [
      ...readCookies().split('; '),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ].some((name) => prefixes.some((prefix) => name.startsWith(prefix))),
  );
  if (!isStored) return;
  onDemand.load(({ clearStoredData }) => clearStoredData(config, isAllowed), {
    without: () => undefined,
  });
}
