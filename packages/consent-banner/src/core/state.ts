import { categoryOf, type ValidCategory, type ValidConsentConfig } from './config.ts';
import { choiceOf, type ConsentRecord } from './record.ts';

/** What is known of the visitor's choice. Plain data, so that it passes from server to client. */
export interface ConsentState {
  /** `unknown` while nobody has read the cookie: on a server that was not asked, and in the browser until the page is hydrated. */
  phase: 'unknown' | 'undecided' | 'decided';
  /** Why a choice that was made no longer counts. */
  reason: 'revision' | 'expired' | 'new-category' | null;
  record: ConsentRecord | null;
  /** Whether the browser says that the visitor wants no sale or sharing (Global Privacy Control). It is never written into the record as a choice. */
  gpc: boolean;
  /** What of ours is open. */
  view: 'none' | 'preferences' | 'confirmation';
  /** Whether the browser keeps the choice. If not, it holds for this page. */
  persisted: boolean;
}

/** Before anything is known. It lets nothing pass but what is essential. */
export const unknownState: ConsentState = {
  phase: 'unknown',
  reason: null,
  record: null,
  gpc: false,
  view: 'none',
  persisted: true,
};

const secondsOfDay = 86_400;

/**
 * When the choice ends to count, in seconds since 1970.
 */
export function deadlineOf({ days }: ValidConsentConfig, { time, choices }: ConsentRecord): number {
  const isGrant = Object.values(choices).includes(true);
  return time + (isGrant ? days.granted : days.refused) * secondsOfDay;
}

/** Categories that the visitor has to be asked about, or told of. */
function isAsked({ regime }: ValidCategory): boolean {
  return regime === 'opt-in' || regime === 'notice';
}

/**
 * Whether there is anything to ask. Where everything is essential or runs until a no, a banner would be no lawful way to say it (11 CCR 7026(a)(4)).
 */
export function asks(config: ValidConsentConfig): boolean {
  return config.categories.some(isAsked);
}

/**
 * What a record, or none, means under this configuration.
 *
 * @param now in milliseconds since 1970
 */
export function stateOf(
  config: ValidConsentConfig,
  record: ConsentRecord | null,
  { gpc, now }: { gpc: boolean; now: number },
): ConsentState {
  const isIncomplete = config.categories.some(
    (category) => isAsked(category) && choiceOf(record, category.id) === undefined,
  );
  const reason = record && reasonToAskAgain(config, record, { isIncomplete, now });
  const phase = record && !reason && !isIncomplete ? 'decided' : 'undecided';
  return { ...unknownState, phase, reason, record, gpc };
}

function reasonToAskAgain(
  config: ValidConsentConfig,
  record: ConsentRecord,
  { isIncomplete, now }: { isIncomplete: boolean; now: number },
): ConsentState['reason'] {
  if (record.revision !== config.revision) return 'revision';
  if (now / 1000 >= deadlineOf(config, record)) return 'expired';
  // Who allowed one service without answering the rest was never asked about it; nothing is new.
  return isIncomplete && record.method !== 'service' ? 'new-category' : null;
}

/** The id of a category or a service; or several, which all have to be allowed. */
export type ConsentIds = string | readonly string[];

/**
 * Whether categories and services may run: all that are named. What the configuration does not name may not, and naming nothing allows nothing.
 */
export function allows(config: ValidConsentConfig, state: ConsentState, ids: ConsentIds): boolean {
  const list = Array.isArray(ids) ? (ids as readonly string[]) : [ids as string];
  return list.length > 0 && list.every((id) => allowsOne(config, state, id));
}

function allowsOne(config: ValidConsentConfig, state: ConsentState, id: string): boolean {
  const category = categoryOf(config, id);
  if (!category) return false;
  if (category.regime === 'essential') return true;
  const { phase, reason, record, gpc } = state;
  if (phase === 'unknown') return false;
  const own = id === category.id ? undefined : choiceOf(record, id);
  const choice = own ?? choiceOf(record, category.id);
  // A refusal outlives what voids the rest of its record; a grant does not.
  if (choice === false) return false;
  const isGranted = choice === true && !reason && (phase === 'decided' || own === true);
  if (gpc && category.saleOrShare) return isGranted && record?.gpc === true;
  return isGranted || category.regime !== 'opt-in';
}
