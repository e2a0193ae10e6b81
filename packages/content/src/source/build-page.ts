import { warnInDevelopment } from '../development/warn-in-development.ts';
import type { Page } from '../model/page.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import { createNextPage } from './pagination.ts';
import { sourceError } from './source-error.ts';
import type { SourceOptions } from './types.ts';

interface BuildPageOptions<Item> {
  /** The name of the source, for messages. */
  source: string;
  /** The number of the page. */
  number: number;
  records: readonly unknown[];
  /** Returns the item, in a few words the reason why there is none, or `null` for what is not to be listed. */
  toItem: (record: UnknownRecord, index: number) => Item | string | null;
  hasNext: boolean | undefined;
  total?: number | undefined;
  options: Pick<SourceOptions, 'onSkip' | 'pageHref'>;
}

/**
 * A page of the items of a list of records. A record that cannot be used, or whose id was there before, is skipped, reported and
 * counted.
 *
 * @throws a `SourceError` of reason `allSkipped` where a first page has records and none of them can be used
 */
export function buildPage<Item extends object>(page: BuildPageOptions<Item>): Page<Item> {
  const { source, number, records, toItem, hasNext, total, options } = page;
  const ids = new Set<unknown>();
  const items: Item[] = [];
  const skippedFor: Record<string, number> = {};
  let skipped = 0;
  records.forEach((record, index) => {
    const item = toItem(toRecord(record), index);
    if (item === null) return;
    const id = typeof item === 'object' && 'id' in item ? item.id : undefined;
    const reason =
      typeof item === 'string' ? item : ids.has(id) && id ? 'its id was there before' : '';
    if (reason === '') {
      ids.add(id);
      items.push(item as Item);
      return;
    }
    skipped += 1;
    skippedFor[reason] = (skippedFor[reason] ?? 0) + 1;
    if (options.onSkip) options.onSkip({ index, reason, record });
    else warnInDevelopment(source, 'a record is left out:', `${reason} (number ${index})`);
  });
  if (number === 1 && items.length === 0 && skipped > 0) {
    const [first] = Object.keys(skippedFor);
    const message = `${source}: none of ${skipped} records can be used; of the first, ${first}. Check the URL, or use onSkip.`;
    throw sourceError('badShape', message, { reason: 'allSkipped' });
  }
  return omitUndefined<Page<Item>>({
    items,
    next: hasNext ? createNextPage(number + 1, options.pageHref) : null,
    total,
    skipped: skipped || undefined,
    skippedFor: skipped > 0 ? skippedFor : undefined,
  });
}
