import { startRecord, type RecordMaker } from './choice.ts';
import { findCategory } from './config.ts';
import { limitLength } from './limit-length.ts';

/**
 * The choice with answers for single services or categories, for `decide`. The time of a choice that still counts stays, so that it
 * expires when it would have expired.
 *
 * @param answers whether each id is granted
 */
export function withAnswers(answers: Record<string, boolean>): RecordMaker {
  return (config, context) => {
    const { record, reason } = context.decision ?? {};
    const kept = Object.entries(record?.choices ?? {}).filter(([id, granted]) => {
      const category = findCategory(config, id);
      // An answer for a category is one for all of its services.
      if (category && Object.hasOwn(answers, category.id)) return false;
      // Of a choice that counts no more the refusals are kept where something would run without them.
      return !reason || (!granted && category?.regime !== 'opt-in');
    });
    const next = startRecord(config, context);
    return limitLength(config, {
      ...next,
      time: record && !reason ? record.time : next.time,
      // A choice of everything that counts stays one.
      method: record && !reason && record.method !== 'service' ? 'custom' : 'service',
      choices: { ...Object.fromEntries(kept), ...answers },
    });
  };
}
