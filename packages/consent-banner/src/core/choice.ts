import type { ValidConsentConfig } from '../types.ts';
import type { ConsentRecord } from './record.ts';
import type { ConsentDecision } from './state.ts';

/** Makes the record of a choice. */
export type RecordMaker = (config: ValidConsentConfig, context: RecordContext) => ConsentRecord;

/** Everything, nothing, or what `withGrants` and `withAnswers` say of single ids. */
export type ConsentChoice = 'all' | 'none' | RecordMaker;

/** What a new record takes from outside: the clock, a random id, and the browser's signal. */
export interface RecordContext {
  /** In milliseconds since 1970. */
  now: number;
  /** Random, new for each choice. */
  id: string;
  /** Whether the browser sends the Global Privacy Control signal. */
  gpc: boolean;
  /** What was decided before. */
  decision?: Pick<ConsentDecision, 'record' | 'reason'>;
  /** The least that its order may be: one more than that of every record before. */
  order?: number;
}

/** The record of a choice. Refusing or granting everything names the categories alone: each service follows its own. */
export function createRecord(
  config: ValidConsentConfig,
  choice: ConsentChoice,
  context: RecordContext,
): ConsentRecord {
  if (typeof choice === 'function') return choice(config, context);
  const choices = config.categories
    .filter(({ regime }) => regime !== 'essential')
    .map(({ id }) => [id, choice === 'all']);
  return {
    ...startRecord(config, context),
    // Whatever is not known is a refusal.
    method: choice === 'all' ? 'all' : 'none',
    choices: Object.fromEntries(choices),
  };
}

/** What every new record has. */
export function startRecord({ revision }: ValidConsentConfig, context: RecordContext) {
  const { now, id, gpc, order = 0 } = context;
  const time = Math.floor(now / 1000);
  // In the order in which a record is read, so that both are equal as text.
  return { revision, time, order: Math.max(time, order), id, method: 'custom', gpc } as const;
}
