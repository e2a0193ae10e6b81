import type { ValidConsentConfig } from './config.ts';
import type { ConsentRecord } from './record.ts';
import { deadlineOf } from './state.ts';

const longestLife = 390 * 86_400;

/**
 * For how many seconds from now a record is kept: as long as it counts. A refusal of something that would run without it is kept as long as
 * anything may be, so that nobody has to repeat it.
 *
 * @param now in milliseconds since 1970
 */
export function secondsToKeep(
  config: ValidConsentConfig,
  record: ConsentRecord,
  now: number,
): number {
  const isObjection = config.categories.some(
    ({ id, regime }) =>
      (regime === 'opt-out' || regime === 'notice') && record.choices[id] === false,
  );
  const end = isObjection ? record.time + longestLife : deadlineOf(config, record);
  return Math.max(0, Math.round(end - now / 1000));
}
