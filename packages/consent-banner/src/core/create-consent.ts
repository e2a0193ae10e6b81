import { allows, stateOf, unknownState, type ConsentState } from './state.ts';
import { recordOf, recordWith, type ConsentChoice } from './choose.ts';
import { validConfig, type ConsentConfig, type ValidConsentConfig } from './config.ts';
import { newestRecord, secondsToKeep } from './cookie.ts';
import { createReceipt, type ConsentReceipt, type ConsentSurface } from './receipt.ts';
import { encodeRecord, type ConsentRecord } from './record.ts';
import { cookieStorage, type ConsentStorage } from './storage.ts';
import { sweep } from './sweep.ts';

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
  /** Whether the category or the service of this id may run now. */
  allows: (id: string) => boolean;
  /** Answers everything that can be refused. */
  decide: (choice: ConsentChoice, source?: ConsentSource) => void;
  /** Answers for these ids alone. */
  answer: (answers: Record<string, boolean>, source?: ConsentSource) => void;
  /** Opens the preferences, closes what is open, or confirms. */
  show: (view: ConsentState['view']) => void;
  /**
   * Says that something of these ids has run in this page. When one of them is withdrawn the page is loaded anew, which alone stops scripts.
   *
   * @param onRevoke is called before that: what the vendor offers to be turned off
   */
  hasRun: (ids: readonly string[], onRevoke?: () => void) => void;
}

/**
 * The consent of a page. It touches neither the document nor storage before `start`, so a server can create it too.
 */
export function createConsent(given: ConsentConfig, options: ConsentOptions = {}): Consent {
  const config = validConfig(given);
  const ids = config.categories.flatMap(({ id, services }) => [id, ...services.map((s) => s.id)]);
  const storage = options.storage ?? cookieStorage(config);
  const initialState = options.initialState ?? unknownState;
  const listeners = new Set<() => void>();
  const receivers = new Set<(receipt: ConsentReceipt) => unknown>();
  const ran = new Map<string, Set<(() => void) | undefined>>();
  let state = initialState;

  const allowed = () => ids.filter((id) => allows(config, state, id));

  function become(next: ConsentState): boolean {
    // Reading the same answer again is no change, and must not render anything again.
    if (JSON.stringify(next) === JSON.stringify(state)) return false;
    const before = allowed();
    state = Object.freeze(next);
    const lost = before.filter((id) => !allows(config, state, id));
    for (const listener of listeners) listener();
    for (const id of lost) ran.get(id)?.forEach((onRevoke) => attempt(onRevoke));
    sweep(config, new Set(lost));
    return lost.some((id) => ran.has(id));
  }

  /** What is kept is the truth, whoever wrote it; only a choice that could not be kept outlives that nothing is there. */
  function read(): void {
    const now = Date.now();
    const values = storage.read();
    const record = newestRecord(values, now);
    if (!record && !state.persisted) return;
    const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
    if (record && values.length > 1) {
      storage.write(encodeRecord(record), secondsToKeep(config, record, now));
    }
    if (become({ ...stateOf(config, record, { gpc, now }), view: state.view })) location.reload();
  }

  function settle(record: ConsentRecord, { surface = 'script', words = '' }: ConsentSource): void {
    const now = Date.now();
    const value = encodeRecord(record);
    const persisted = storage.write(value, secondsToKeep(config, record, now));
    const isOver = become({
      ...stateOf(config, record, { gpc: state.gpc, now }),
      view: 'confirmation',
      persisted,
    });
    const details = {
      surface,
      words,
      persisted,
      language: document.documentElement.lang,
      page: location.origin + location.pathname,
    };
    void createReceipt(config, record, details)
      .then((receipt) => {
        for (const listener of receivers) attempt(() => listener(receipt));
        if (config.endpoint) send(config.endpoint, value, receipt);
      })
      .finally(() => isOver && location.reload());
  }

  const circumstances = () => ({ now: Date.now(), id: randomId(), gpc: state.gpc });

  return {
    config,
    getState: () => state,
    getInitialState: () => initialState,
    subscribe: (listener) => join(listeners, listener),
    onReceipt: (listener) => join(receivers, listener),
    start() {
      read();
      sweep(config, new Set(ids.filter((id) => state.record && !allows(config, state, id))));
      const events = ['visibilitychange', 'pageshow', 'focus'];
      for (const event of events) addEventListener(event, read);
      const unwatch = storage.watch?.(read);
      return () => {
        for (const event of events) removeEventListener(event, read);
        unwatch?.();
      };
    },
    allows: (id) => allows(config, state, id),
    decide: (choice, source = {}) => settle(recordOf(config, choice, circumstances()), source),
    answer: (answers, source = {}) =>
      settle(recordWith(config, state, answers, circumstances()), source),
    show: (view) => void become({ ...state, view }),
    hasRun(these, onRevoke) {
      for (const id of these) ran.set(id, (ran.get(id) ?? new Set()).add(onRevoke));
    },
  };
}

/** The server sets the same cookie and files the receipt; that it fails changes nothing here. It outlives the page. */
function send(endpoint: string, record: string, receipt: ConsentReceipt): void {
  const body = new URLSearchParams({ record, receipt: JSON.stringify(receipt) });
  const headers = { accept: 'application/json' };
  // Waiting for the answer would delay a reload; that the request is under way is enough.
  fetch(endpoint, { method: 'POST', body, headers, keepalive: true }).catch(() => undefined);
}

function join<Member>(members: Set<Member>, member: Member): () => void {
  members.add(member);
  return () => void members.delete(member);
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    (byte % 36).toString(36),
  ).join('');
}

function attempt(task: (() => unknown) | undefined): void {
  try {
    task?.();
  } catch {
    // A vendor's fault is not to keep others from being turned off.
  }
}
