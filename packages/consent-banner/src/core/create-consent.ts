import type { ConsentChoice } from './choose.ts';
import { validConfig, type ConsentConfig, type ValidConsentConfig } from './config.ts';
import { cookieReader, newestRecord } from './cookie.ts';
import type { ConsentReceipt, ConsentSurface } from './receipt.ts';
import {
  allows,
  asks,
  stateOf,
  unknownState,
  type ConsentIds,
  type ConsentState,
} from './state.ts';
import type { ConsentStorage } from './storage.ts';

/** Where a choice comes from, for its receipt. */
export interface ConsentSource {
  /**
   * Where it was made.
   * @default "script"
   */
  surface?: ConsentSurface;
  /**
   * The words that were shown.
   * @default ""
   */
  words?: string;
}

export interface ConsentOptions {
  /**
   * What the server knows already (`readConsent` of `/server`).
   */
  initialState?: ConsentState;
  /**
   * Where the choice is kept.
   * @default the cookie of the configuration
   */
  storage?: ConsentStorage;
}

/** The consent of one page: what may run, and how that is changed. */
export interface Consent {
  /** The configuration, with its defaults. */
  config: ValidConsentConfig;
  /** The same object until something changes. */
  getState: () => ConsentState;
  /** What a server would render: never changes. */
  getInitialState: () => ConsentState;
  /**
   * Calls back after each change.
   *
   * @returns ends it
   */
  subscribe: (listener: () => void) => () => void;
  /**
   * Is handed the proof of each choice made in this page.
   *
   * @returns ends it
   */
  onReceipt: (listener: (receipt: ConsentReceipt) => unknown) => () => void;
  /**
   * Reads what is kept and the browser's signal, and follows other tabs. The page does so once it runs.
   *
   * @returns ends it
   */
  start: () => () => void;
  /** Whether there is anything to ask about in this configuration. */
  hasQuestions: boolean;
  /** Whether everything that is named may run now. */
  allows: (ids: ConsentIds) => boolean;
  /** Loads what a choice needs, so that it takes effect at once: for when somebody is about to make one. */
  prepare: () => void;
  /**
   * Answers everything that can be refused.
   *
   * @returns settles when the choice is in effect; fails when what it needs cannot be loaded
   */
  decide: (choice: ConsentChoice, source?: ConsentSource) => Promise<void>;
  /**
   * Answers for these ids alone.
   *
   * @returns as that of `decide`
   */
  answer: (answers: Record<string, boolean>, source?: ConsentSource) => Promise<void>;
  /** Opens the preferences, closes what is open, or confirms. */
  show: (view: ConsentState['view']) => void;
  /**
   * Says that something of these ids has run in this page. When one of them is withdrawn the page is loaded anew, which alone stops scripts.
   *
   * @param onRevoke is called before that: what the vendor offers to be turned off
   */
  hasRun: (ids: ConsentIds, onRevoke?: () => void) => void;
}

/** What the part that changes a consent needs of the part that reads it. */
export interface ConsentInternals {
  config: ValidConsentConfig;
  storage: ConsentStorage | undefined;
  getState: () => ConsentState;
  receivers: ReadonlySet<(receipt: ConsentReceipt) => unknown>;
  /**
   * Takes over a state, and tells everyone.
   *
   * @returns the ids that were allowed and are no more
   */
  become: (next: ConsentState) => string[];
  /** Removes what they left behind, and loads the page anew if one of them has run. */
  clear: (lost: string[]) => void;
}

const importChange = () => import('../change-consent.ts');
let change: ReturnType<typeof importChange> | undefined;

/**
 * Most pages are left without a choice being made: what makes one is apart.
 * One promise for all, because browsers settle several imports of one module in any order.
 */
function loadChange() {
  return (change ??= importChange().catch((error: unknown) => {
    change = undefined;
    throw error;
  }));
}

/**
 * The consent of a page. It touches neither the document nor storage before `start`, so a server can create it too.
 */
export function createConsent(
  given: ConsentConfig,
  { initialState = unknownState, storage }: ConsentOptions = {},
): Consent {
  const config = validConfig(given);
  const all = config.categories.flatMap(({ id, services }) => [id, ...services.map((s) => s.id)]);
  const reader = storage ?? cookieReader(config);
  const listeners = new Set<() => void>();
  const receivers = new Set<(receipt: ConsentReceipt) => unknown>();
  const ran = new Map<string, Set<(() => void) | undefined>>();
  let state = initialState;

  const internals: ConsentInternals = {
    config,
    storage,
    receivers,
    getState: () => state,
    become(next) {
      // Reading the same answer again is no change, and must not render anything again.
      if (JSON.stringify(next) === JSON.stringify(state)) return [];
      const before = all.filter((id) => allows(config, state, id));
      state = next;
      for (const listener of listeners) listener();
      return before.filter((id) => !allows(config, state, id));
    },
    clear(lost) {
      if (lost.length === 0) return;
      const hasRun = lost.filter((id) => ran.has(id));
      for (const id of hasRun) ran.get(id)?.forEach(attempt);
      void loadChange()
        .then(({ sweep }) => sweep(config, lost), attempt)
        .then(() => hasRun.length > 0 && location.reload());
    },
  };

  /** What is kept is the truth, whoever wrote it; only a choice that could not be kept outlives that nothing is there. */
  function read(): void {
    const now = Date.now();
    const values = reader.read();
    const record = newestRecord(values, now);
    if (!record && !state.persisted) return;
    // Some browsers send the header without the property: what the server has closed stays closed.
    const gpc =
      initialState.gpc ||
      (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
    const next = { ...stateOf(config, record, { gpc, now }), view: state.view };
    internals.clear(internals.become(next));
    if (record && values.length > 1) {
      void loadChange().then(({ keep }) => keep(internals, record), attempt);
    }
  }

  return {
    config,
    getState: internals.getState,
    getInitialState: () => initialState,
    subscribe: (listener) => join(listeners, listener),
    onReceipt: (listener) => join(receivers, listener),
    start() {
      read();
      const refused = state.record ? all.filter((id) => !allows(config, state, id)) : [];
      // What a vendor wrote after it was withdrawn, or before anybody asked.
      if (refused.length > 0)
        void loadChange().then(({ sweep }) => sweep(config, refused), attempt);
      // The first is of the document, and passes the window on its way up.
      const events = ['visibilitychange', 'pageshow', 'focus'];
      for (const event of events) addEventListener(event, read);
      const unwatch = reader.watch?.(read);
      return () => {
        for (const event of events) removeEventListener(event, read);
        unwatch?.();
      };
    },
    hasQuestions: asks(config),
    allows: (ids) => allows(config, state, ids),
    prepare: () => void loadChange().catch(attempt),
    decide: (choice, source) =>
      loadChange().then(({ decide }) => decide(internals, choice, source)),
    answer: (answers, source) =>
      loadChange().then(({ answer }) => answer(internals, answers, source)),
    show: (view) => void internals.become({ ...state, view }),
    hasRun(these, onRevoke) {
      for (const id of [these].flat()) ran.set(id, (ran.get(id) ?? new Set()).add(onRevoke));
    },
  };
}

function join<Member>(members: Set<Member>, member: Member): () => void {
  members.add(member);
  return () => void members.delete(member);
}

/** A fault of one vendor, or of the network, is not to keep others from being turned off. */
function attempt(task?: unknown): void {
  try {
    if (typeof task === 'function') task();
  } catch {
    // It is that vendor's to report.
  }
}
