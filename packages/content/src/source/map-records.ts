import { warnInDevelopment } from '../development/warn-in-development.ts';
import type { SourceOptions } from './types.ts';
import { toRecord, type UnknownRecord } from '../record/read-unknown.ts';

/**
 * What is made of each record. One that cannot be used is left out and reported, and so is one whose id was there before, which
 * would be shown twice.
 *
 * @param source who speaks, in the warning that stands in for `onSkip`
 * @param records as they came
 * @param map gives the item, or the reason why there is none, in a few words
 */
export function mapRecords<Item extends object>(
  source: string,
  records: readonly unknown[],
  map: (record: UnknownRecord) => Item | string,
  { onSkip }: Pick<SourceOptions, 'onSkip'>,
): Item[] {
  const ids = new Set<unknown>();
  const items: Item[] = [];
  records.forEach((record, index) => {
    const made = map(toRecord(record));
    const id = typeof made === 'object' && 'id' in made ? made.id : undefined;
    const reason =
      typeof made === 'string' ? made : ids.has(id) && id ? 'its id was there before' : '';
    if (reason === '') {
      ids.add(id);
      items.push(made as Item);
    } else if (onSkip) onSkip({ index, reason, record });
    else warnInDevelopment(source, 'a record is left out:', `${reason} (number ${index})`);
  });
  return items;
}
