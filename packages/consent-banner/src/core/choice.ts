import { categoryOf, type ValidConsentConfig } from './config.ts';
import { encodeRecord, longestRecord, type ConsentMethod, type ConsentRecord } from './record.ts';
import type { ConsentState } from './state.ts';

/** Everything, nothing, or the ids of the categories and services that are granted. */
export type ConsentChoice = 'all' | 'none' | readonly string[];

/** What a new record takes from outside: the clock, chance, and the browser's signal. */
export interface ConsentCircumstances {
  /** In milliseconds since 1970. */
  now: number;
  id: string;
  gpc: boolean;
}

/**
 * The record of an answer to everything that can be refused. Services are written down where they differ from their category.
 */
export function recordOf(
  config: ValidConsentConfig,
  choice: ConsentChoice,
  circumstances: ConsentCircumstances,
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
  return withinLimit(
    config,
    create(config, typeof choice === 'string' ? choice : 'custom', choices, circumstances),
  );
}

/**
 * The record with one more answer: whether this service alone, or this category alone, may run. The time of a choice that still counts stays
 * its own, so that it ends when it would have ended.
 */
export function recordWith(
  config: ValidConsentConfig,
  { record, reason }: ConsentState,
  answers: Record<string, boolean>,
  circumstances: ConsentCircumstances,
): ConsentRecord {
  const kept = Object.entries(record?.choices ?? {}).filter(([id, granted]) => {
    const category = categoryOf(config, id);
    // An answer for a category is one for all of its services.
    if (category && Object.hasOwn(answers, category.id)) return false;
    // Of a choice that counts no more the refusals are kept where something would run without them.
    return !reason || (!granted && category?.regime !== 'opt-in');
  });
  const next = create(
    config,
    'service',
    { ...Object.fromEntries(kept), ...answers },
    circumstances,
  );
  return withinLimit(config, record && !reason ? { ...next, time: record.time } : next);
}

function create(
  { revision }: ValidConsentConfig,
  method: ConsentMethod,
  choices: Record<string, boolean>,
  { now, id, gpc }: ConsentCircumstances,
): ConsentRecord {
  return { revision, time: Math.floor(now / 1000), id, method, gpc, choices };
}

/** Too many exceptions are dropped, and then whatever had one is refused: leaving something out must never grant it. */
function withinLimit(config: ValidConsentConfig, record: ConsentRecord): ConsentRecord {
  if (encodeRecord(record).length <= longestRecord) return record;
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
 * The ids that a form with these ticked boxes grants. A category that is ticked without any of its services means all of them:
 * without JavaScript nothing ticks them along.
 */
export function grantsOf(config: ValidConsentConfig, ticked: readonly string[]): string[] {
  const withServices = config.categories.flatMap(({ id, services }) => {
    const ids = services.map((service) => service.id);
    return ticked.includes(id) && !ids.some((each) => ticked.includes(each)) ? ids : [];
  });
  return [...ticked, ...withServices];
}
