import { toMachineDate } from './to-machine-date.ts';

/**
 * A date of the content model: an instant with its offset, or a calendar date. `undefined` for everything else.
 *
 * @param zone the offset of a time that has none of its own, such as `Z`
 */
export function toInstant(value: unknown, zone = ''): string | undefined {
  return typeof value === 'string' ? toMachineDate(value.trim() + zone) : undefined;
}

/** The date of the last change, if it is later than the publication: some systems record a change before that. */
export function onlyIfLater(
  updated: string | undefined,
  published: string | undefined,
): string | undefined {
  const isLater = updated && !(published && Date.parse(updated) <= Date.parse(published));
  return isLater ? updated : undefined;
}
