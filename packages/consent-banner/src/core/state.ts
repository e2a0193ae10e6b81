import type { ValidCategory, ValidConsentConfig } from '../types.ts';
import { findCategory, getSaleCategoryIds } from './config.ts';
import { getChoice, type ConsentRecord } from './record.ts';

/** What was decided: it follows from the configuration, the record and the browser's signal alone. */
export interface ConsentDecision {
  /** `unknown` while nobody has read the cookie: on a server that was not asked, and in the browser until the page is hydrated. */
  phase: 'unknown' | 'undecided' | 'decided';
  /** Why a choice that was made no longer counts. */
  reason: 'revision' | 'expired' | 'new-category' | null;
  /** The choice, whether or not it still counts. */
  record: ConsentRecord | null;
  /** Whether the browser says that the visitor wants no sale or sharing (Global Privacy Control). It is never written into the record as a choice. */
  gpc: boolean;
}

/** Which part of the interface is open. */
export type ConsentView = 'none' | 'preferences' | 'confirmation';

/** What is known of the visitor's choice, and what is shown of it. Plain data, so that it passes from server to client. */
export interface ConsentState extends ConsentDecision {
  /** Which part of the interface is open. */
  view: ConsentView;
  /** Whether the browser keeps the choice. If not, it holds for this page. */
  persisted: boolean;
  /**
   * Whether the choice was read in this browser. What a server knows may be of another visitor, if a cache kept the page: before
   * that nothing optional runs.
   */
  isRead: boolean;
}

/** Before anything is known. It lets nothing pass but what is essential. */
export const unknownState: ConsentState = {
  phase: 'unknown',
  reason: null,
  record: null,
  gpc: false,
  view: 'none',
  persisted: true,
  isRead: false,
};

const secondsPerDay = 86_400;

/** When the choice stops counting, in seconds since 1970. */
export function getExpiry({ days }: ValidConsentConfig, { time, choices }: ConsentRecord): number {
  const isGrant = Object.values(choices).includes(true);
  return time + (isGrant ? days.granted : days.refused) * secondsPerDay;
}

/** Whether the visitor has to be asked about it, or told of it. */
function isAsked({ regime }: ValidCategory): boolean {
  return regime === 'opt-in' || regime === 'notice';
}

/**
 * Whether there is anything to ask. Where everything is essential or runs until a no, a banner would be no lawful way to say it (11 CCR 7026(a)(4)).
 */
export function hasQuestions(config: ValidConsentConfig): boolean {
  return config.categories.some(isAsked);
}

/**
 * What a record, or none, means under this configuration.
 *
 * @param now in milliseconds since 1970
 */
export function deriveState(
  config: ValidConsentConfig,
  record: ConsentRecord | null,
  { gpc, now }: { gpc: boolean; now: number },
): ConsentState {
  const isIncomplete = config.categories.some(
    (category) => isAsked(category) && getChoice(record, category.id) === undefined,
  );
  const reason = record && reasonToAskAgain(config, record, { isIncomplete, now });
  const phase = record && !reason && !isIncomplete ? 'decided' : 'undecided';
  return { ...unknownState, phase, reason, record, gpc };
}

function reasonToAskAgain(
  config: ValidConsentConfig,
  record: ConsentRecord,
  { isIncomplete, now }: { isIncomplete: boolean; now: number },
): ConsentDecision['reason'] {
  if (record.revision !== config.revision) return 'revision';
  if (now / 1000 >= getExpiry(config, record)) return 'expired';
  // Who allowed one service without answering the rest was never asked about it; nothing is new.
  return isIncomplete && record.method !== 'service' ? 'new-category' : null;
}

/** The id of a category or a service; or several, which all have to be allowed. */
export type ConsentIds = string | readonly string[];

/**
 * Whether categories and services may run: all that are named. What the configuration does not name may not, and naming nothing allows nothing.
 */
export function allows(
  config: ValidConsentConfig,
  decision: ConsentDecision,
  ids: ConsentIds,
): boolean {
  const list = [ids].flat() as string[];
  return list.length > 0 && list.every((id) => allowsOne(config, decision, id));
}

/** Whether categories and services may run in this page now: what is allowed, once the choice was read in this browser. */
export function mayRun(config: ValidConsentConfig, state: ConsentState, ids: ConsentIds): boolean {
  return allows(config, state.isRead ? state : unknownState, ids);
}

/**
 * Why everything that is sold or shared is closed: by the visitor's refusal of all of it, or by the browser's signal. `null` where
 * neither is so, though it may be closed because nobody has allowed it.
 */
export function getOptOut(
  config: ValidConsentConfig,
  decision: ConsentDecision,
): 'choice' | 'signal' | null {
  const ids = getSaleCategoryIds(config);
  if (decision.phase === 'unknown' || ids.length === 0) return null;
  if (ids.every((id) => getChoice(decision.record, id) === false)) {
    return decision.gpc ? 'signal' : 'choice';
  }
  return decision.gpc && !ids.some((id) => allows(config, decision, id)) ? 'signal' : null;
}

function allowsOne(config: ValidConsentConfig, decision: ConsentDecision, id: string): boolean {
  const category = findCategory(config, id);
  if (!category) return false;
  if (category.regime === 'essential') return true;
  const { phase, reason, record, gpc } = decision;
  if (phase === 'unknown') return false;
  const own = id === category.id ? undefined : getChoice(record, id);
  const choice = own ?? getChoice(record, category.id);
  // A refusal outlives what voids the rest of its record; a grant does not.
  if (choice === false) return false;
  const isGranted = choice === true && !reason && (phase === 'decided' || own === true);
  if (gpc && category.saleOrShare) return isGranted && record?.gpc === true;
  return isGranted || category.regime !== 'opt-in';
}
