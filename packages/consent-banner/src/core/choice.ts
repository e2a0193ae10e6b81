import type { ValidConsentConfig } from '../types.ts';
import { findCategory } from './config.ts';
import { encodeRecord, maxRecordLength, type ConsentRecord } from './record.ts';
import type { ConsentDecision } from './state.ts';

/** Everything, nothing, or the ids of the categories and services that are granted. */
export type ConsentChoice = 'all' | 'none' | readonly string[];

/** What a new record takes from outside: the clock, a random id, and the browser's signal. */
export interface RecordContext {
  /** In milliseconds since 1970. */
  now: number;
  /** Random, new for each choice. */
  id: string;
  /** Whether the browser sends the Global Privacy Control signal. */
  gpc: boolean;
  /** The choice that it replaces. */
  after?: ConsentRecord | null;
}

/** The record of an answer to everything that can be refused. Services are written down where they differ from their category. */
export function createRecord(
  config: ValidConsentConfig,
  choice: ConsentChoice,
  context: RecordContext,
): ConsentRecord {
  const grants = (id: string) =>
    typeof choice === 'string' ? choice === 'all' : choice.includes(id);
  const choices: Record<string, boolean> = {};
  for (const { id, regime, services } of config.categories) {
    if (regime === 'essential') continue;
    choices[id] = grants(id);
    for (const service of services) {
      if (grants(service.id) !== choices[id]) choices[service.id] = !choices[id];
    }
  }
  const method = typeof choice === 'string' ? choice : 'custom';
  return limitLength(config, { ...startRecord(config, context), method, choices });
}

/**
 * The record with answers for single services or categories. The time of a choice that still counts stays, so that it expires when
 * it would have expired.
 */
export function amendRecord(
  config: ValidConsentConfig,
  { record, reason }: ConsentDecision,
  { answers, context }: { answers: Record<string, boolean>; context: RecordContext },
): ConsentRecord {
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
    method: 'service',
    choices: { ...Object.fromEntries(kept), ...answers },
  });
}

function startRecord({ revision }: ValidConsentConfig, { now, id, gpc, after }: RecordContext) {
  const time = Math.floor(now / 1000);
  const order = Math.max(time, (after?.order ?? 0) + 1);
  // In the order in which a record is read, so that both are equal as text.
  return { revision, time, order, id, method: 'custom', gpc } as const;
}

/** Too many exceptions are dropped, and then whatever had one is refused: leaving something out must never grant it. */
function limitLength(config: ValidConsentConfig, record: ConsentRecord): ConsentRecord {
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

/**
 * The ids that a form with these checkboxes checked grants. A category without any of its services means all of them: without
 * JavaScript its checkbox does not check theirs.
 */
export function getGrants(config: ValidConsentConfig, checked: readonly string[]): string[] {
  const withServices = config.categories.flatMap(({ id, services }) => {
    const ids = services.map((service) => service.id);
    return checked.includes(id) && !ids.some((each) => checked.includes(each)) ? ids : [];
  });
  return [...checked, ...withServices];
}
