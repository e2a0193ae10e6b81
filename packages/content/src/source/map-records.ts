import { warnInDevelopment } from '../development/warn-in-development.ts';
import { toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import type { SourceOptions } from './types.ts';

interface MapRecordsOptions<Item> extends Pick<SourceOptions, 'onSkip'> {
  /** The name of the source, for the warning that replaces `onSkip`. */
  source: string;
  records: readonly unknown[];
  /** Returns the item, or in a few words the reason why there is none. */
  toItem: (record: UnknownRecord) => Item | string;
}

/** The items of a list of records. One that cannot be used, or whose id was there before, is skipped and reported. */
export function mapRecords<Item extends object>({
  source,
  records,
  toItem,
  onSkip,
}: MapRecordsOptions<Item>): Item[] {
  const ids = new Set<unknown>();
  const items: Item[] = [];
  records.forEach((record, index) => {
    const item = toItem(toRecord(record));
    const id = typeof item === 'object' && 'id' in item ? item.id : undefined;
    const reason =
      typeof item === 'string' ? item : ids.has(id) && id ? 'its id was there before' : '';
    if (reason === '') {
      ids.add(id);
      items.push(item as Item);
    } else if (onSkip) onSkip({ index, reason, record });
    else warnInDevelopment(source, 'a record is left out:', `${reason} (number ${index})`);
  });
  return items;
}
