/**
 * When something of a category may run. Any other value counts as `opt-in`.
 * - `essential`: always; the page cannot work without it.
 * - `opt-in`: after a yes (ePrivacy Directive 5(3), GDPR 7).
 * - `opt-out`: until a no (California, 11 CCR 7026).
 * - `notice`: until a no, and the visitor is told first (statistics in the UK, Data (Use and Access) Act 2025).
 */
export type ConsentRegime = 'essential' | 'opt-in' | 'opt-out' | 'notice';

/** A cookie, or a key of the browser's storages, that a service leaves behind. */
export interface ConsentCookie {
  /** Its name; `*` at the end stands for any ending (`_ga_*`). A withdrawal removes what is disclosed under this name. */
  name: string;
  /** What it is for, plain text. */
  purpose?: string;
  /** How long it stays, in words: "13 months". */
  lifetime?: string;
}

/** Hosts that a service needs, by directive of a content security policy: `{ script: ['https://example.com'] }`. */
export type ConsentHosts = Partial<
  Record<'script' | 'img' | 'connect' | 'frame' | 'style' | 'font' | 'media', string[]>
>;

/** Something of a third party. */
export interface ConsentService {
  /**
   * A letter or digit, then up to 39 letters, digits, hyphens and underscores; no two categories or services share one.
   * A service without such an id is left out, so it is never granted.
   */
  id: string;
  /** Its name, plain text. */
  label: string;
  /** What it does, plain text. */
  description?: string;
  /** Who runs it, plain text. */
  provider?: string;
  /** The provider's privacy page. Without a safe URL (see `safeHref`) the provider is text. */
  href?: string;
  /** What it leaves behind. */
  cookies?: ConsentCookie[];
  /** Where it loads from and sends to; `cspFor` of `/server` opens nothing else. */
  hosts?: ConsentHosts;
}

/** A purpose, as the visitor is asked about it. */
export interface ConsentCategory extends Omit<ConsentService, 'provider' | 'href'> {
  /**
   * When it may run.
   * @default "opt-in"
   */
  regime?: ConsentRegime;
  /**
   * Whether it sells or shares personal data (California, Civ. Code 1798.140). The Global Privacy Control signal closes it.
   * @default false
   */
  saleOrShare?: boolean;
  /** What belongs to it. Each follows its category, unless the visitor chose otherwise for it alone. */
  services?: ConsentService[];
}

/** What is asked, and how the answer is kept. Plain data, so that it passes from server to client. */
export interface ConsentConfig {
  /** The purposes, in the order in which they are shown. */
  categories: ConsentCategory[];
  /**
   * Raise it when purposes or their texts change so that old answers are void: everyone is asked again. A whole number from 0.
   * @default 1
   */
  revision?: number;
  /**
   * For how many days an answer holds, from the moment it is given; visits do not extend it. Never more than 390 (13 months).
   * @default { granted: 180, refused: 180 }
   */
  days?: { granted?: number; refused?: number };
  /**
   * The cookie that keeps the answer. Without a domain it belongs to the host alone; `"widest"` takes the widest parent domain
   * that the browser accepts.
   * @default { name: "broadsheet-consent" }
   */
  cookie?: { name?: string; domain?: string };
  /**
   * Path of the endpoint of `/server` on the same origin; anything else is dropped. With it the choice can be made without
   * JavaScript, and the server sets the cookie too, which browsers keep for longer than one set by a script.
   */
  endpoint?: string;
  /** Page on which the choice can be changed: where links lead without JavaScript. */
  settingsHref?: string;
}

/** A configuration with its defaults, without what is invalid. */
export interface ValidConsentConfig extends ConsentConfig {
  categories: ValidCategory[];
  revision: number;
  days: { granted: number; refused: number };
  cookie: { name: string; domain?: string };
}

/** A category with its defaults. */
export interface ValidCategory extends ConsentCategory {
  regime: ConsentRegime;
  services: ConsentService[];
}

/** Where the record is kept. No method throws: a browser that forbids storage holds the choice for the page alone. */
export interface ConsentStorage {
  /** Every value that is kept; `null` where it may not be read, and then nothing optional runs before a choice. */
  read(): string[] | null;
  /**
   * Keeps the value, replacing every other one, and reads it back.
   *
   * @param seconds for how long; 0 or less forgets it
   * @param expire deletes the cookies of a name, of whatever path and domain: given when others than this value were found
   * @returns whether it is kept
   */
  write(value: string, seconds: number, expire?: (name: string) => void): boolean;
  /**
   * The value that this site wrote last, kept apart from where a server may replace it: an answer of the server that comes late must
   * not bring back an older choice.
   */
  readLast?(): string | null;
  /**
   * Calls back when another page may have changed what is kept.
   *
   * @returns ends it
   */
  watch?(changed: () => void): () => void;
}
