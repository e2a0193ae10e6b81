import type { ValidConsentConfig } from '../types.ts';
import { encodeRecord, maxRecordLength, type ConsentRecord } from './record.ts';

/** Too many exceptions are dropped, and then whatever had one is refused: leaving something out must never grant it. */
export function limitLength(config: ValidConsentConfig, record: ConsentRecord): ConsentRecord {
  if (encodeRecord(record).length <= maxRecordLength) return record;
  const choices: Record<string, boolean> = {};
  for (const { id, services } of config.categories) {
    if (!Object.hasOwn(record.choices, id)) continue;
    choices[id] =
      record.choices[id] === true &&
      !services.some((service) => Object.hasOwn(record.choices, service.id));
  }
  return { ...record, choices };
}
