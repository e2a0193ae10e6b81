import { toMachineDate } from './to-machine-date.ts';

/**
 * A date as the model has it: an instant with its offset, or a calendar date. `undefined` for everything else.
 *
 * @param value anything; only strings are dates
 * @param zone what stands behind a time that has no offset of its own
 */
export function toInstant(value: unknown, zone = ''): string | undefined {
  return typeof value === 'string' ? toMachineDate(value.trim() + zone) : undefined;
}

/** When something was changed, if that was after it was published: some systems note the last change before that. */
export function onlyIfLater(
  updated: string | undefined,
  published: string | undefined,
): string | undefined {
  const isLater = updated && !(published && Date.parse(updated) <= Date.parse(published));
  return isLater ? updated : undefined;
}
