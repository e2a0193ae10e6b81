import { getOptionalIds } from '../core/config.ts';
import { getMaxAge } from '../core/max-age.ts';
import type { ConsentRecord } from '../core/record.ts';
import type { ValidConsentConfig } from '../types.ts';

/**
 * The record of a script, as far as the configuration knows it: its ids, no later revision, and a method that fits the choices.
 * A time so old that the record would have expired is of a wrong clock: the choice was made just now.
 */
export function checkRecord(
  config: ValidConsentConfig,
  record: ConsentRecord | null,
  now: number,
): ConsentRecord | undefined {
  if (!record || record.revision > config.revision) return undefined;
  const ids = getOptionalIds(config);
  const choices = Object.fromEntries(
    Object.entries(record.choices).filter(([id]) => ids.includes(id)),
  );
  const isFalse = { all: false, none: true, custom: null, service: null }[record.method];
  const method = Object.values(choices).includes(isFalse as boolean) ? 'custom' : record.method;
  const isOver = getMaxAge(config, record, now) <= 0;
  return { ...record, choices, method, time: isOver ? Math.floor(now / 1000) : record.time };
}
