import type { Page } from '@broadsheet/content';
import { getId } from './feed-item.ts';

/**
 * The saved pages with a newer page in the place of what it overlaps, from the first of its items that is known to the last. There are
 * as many pages as before. `undefined` where the two do not meet.
 *
 * @param beginsLater whether the newer page may begin in the middle; else whatever is saved before it is gone
 */
export function mergePages<Item extends object>(
  newer: Page<Item>,
  saved: readonly Page<Item>[],
  beginsLater: boolean | undefined,
): Page<Item>[] | undefined {
  const savedIds = saved.flatMap(({ items }) => items.map(getId));
  const known = newer.items.map(getId).filter((id) => id && savedIds.includes(id));
  if (!known[0]) return undefined;
  const knownIds = new Set(known);
  const first = savedIds.indexOf(known[0]);
  const last = savedIds.indexOf(known.at(-1)!);
  // The newer page may have another order.
  const meeting = Math.min(first, last);

  const isBefore = (place: number) => beginsLater && place < meeting;
  // Where the newer page is the last, nothing follows.
  const isAfter = (place: number) => newer.next && place > last;
  let start = 0;
  let goesOn = false;
  const merged = saved.map((page) => {
    const offset = start;
    start += page.items.length;
    const keep = (isThere: (place: number) => unknown) =>
      page.items.filter((item, index) => isThere(offset + index) && !knownIds.has(getId(item)));
    const [before, after] = [keep(isBefore), keep(isAfter)];
    const middle = offset <= meeting && meeting < start ? newer.items : [];
    goesOn ||= after.length > 0;
    return {
      ...page,
      items: [...before, ...middle, ...after],
      total: newer.total ?? page.total,
    };
  });
  if (!goesOn) merged.at(-1)!.next = newer.next;
  return merged;
}
