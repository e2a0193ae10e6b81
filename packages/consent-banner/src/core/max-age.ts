import type { ValidConsentConfig } from '../types.ts';
import type { ConsentRecord } from './record.ts';
import { getExpiry } from './state.ts';

const maxLifetime = 390 * 86_400;

/**
 * For how many seconds from now a record is kept: as long as it counts. A refusal of something that would otherwise run is kept as
 * long as the law lets anything be kept, so that nobody has to repeat it.
 *
 * @param now in milliseconds since 1970
 */
export function getMaxAge(config: ValidConsentConfig, record: ConsentRecord, now: number): number {
  const isObjection = config.categories.some(
    ({ id, regime }) =>
      (regime === 'opt-out' || regime === 'notice') && record.choices[id] === false,
  );
  const end = isObjection ? record.time + maxLifetime : getExpiry(config, record);
  return Math.max(0, Math.round(end - now / 1000));
}
