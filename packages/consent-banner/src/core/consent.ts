import type { ConsentStorage, ValidConsentConfig } from '../types.ts';
import type { ConsentChoice } from './choice.ts';
import type { ConsentReceipt, ConsentSurface } from './receipt.ts';
import type { ConsentIds, ConsentState, ConsentView } from './state.ts';

/** Where a choice comes from, for its receipt. */
export interface ConsentSource {
  /**
   * Where it was made.
   * @default "script"
   */
  surface?: ConsentSurface;
  /**
   * The text that was shown.
   * @default ""
   */
  visibleText?: string;
}

/** What a page gives its consent beside the configuration. */
export interface ConsentOptions {
  /** What the server knows already (`readConsent` of `/server`). */
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
  /**
   * Makes a choice: for everything that can be refused, or for single ids (`withGrants`, `withAnswers` of `/core`). It is in effect, and stored, at
   * once.
   *
   * @returns settles when the receipt has been handed on
   */
  decide: (choice: ConsentChoice, source?: ConsentSource) => Promise<void>;
  /** Opens the preferences, closes what is open, or confirms. */
  show: (view: ConsentView) => void;
  /**
   * Marks these ids as run in this page. When one of them is withdrawn the page is reloaded, which alone stops scripts.
   *
   * @param onRevoke is called before that: what the vendor offers to be turned off
   */
  markAsRun: (ids: ConsentIds, onRevoke?: () => void) => void;
}

/** What changes a consent, or reads it anew, needs of it. */
export interface ConsentInternals {
  config: ValidConsentConfig;
  storage: ConsentStorage;
  /** Whether the storage is that of the configuration, which other roots of the page read too. */
  isShared: boolean;
  /** Whether the state is of this browser. A server's may be of another visitor, and is compared with nothing. */
  hasRead: boolean;
  /** What was stored when it was repaired last. */
  repaired?: string;
  getState: () => ConsentState;
  receivers: ReadonlySet<(receipt: ConsentReceipt) => unknown>;
  /**
   * Takes over a state, and notifies the subscribers.
   *
   * @returns the ids that were allowed and are no more
   */
  setState: (next: ConsentState) => string[];
  /**
   * Turns off what is allowed no more: calls `onRevoke`, deletes cookies, and loads the page anew if any of it has run.
   *
   * @param filed is waited for before the page is left
   */
  revoke: (ids: string[], filed?: Promise<void>) => void;
}
