/**
 * When something of a category may run.
 * - `essential`: always; the page cannot work without it.
 * - `opt-in`: after a yes (ePrivacy Directive 5(3), GDPR 7).
 * - `opt-out`: until a no (California, 11 CCR 7026).
 * - `notice`: until a no, and the visitor is told first (statistics in the UK, Data (Use and Access) Act 2025).
 */
export const consentRegimes = ['essential', 'opt-in', 'opt-out', 'notice'] as const;

export type ConsentRegime = (typeof consentRegimes)[number];

/** A cookie, or a key of the browser's storages, that a service leaves behind. */
export interface ConsentCookie {
  /**
   * Its name; an asterisk at the end stands for any ending, as in `_ga_*`.
   * What is disclosed under this name is what a withdrawal removes.
   */
  name: string;
  /**
   * What it is for, plain text.
   */
  purpose?: string;
  /**
   * How long it stays, in words: "13 months".
   */
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
  /**
   * Its name, plain text.
   */
  label: string;
  /**
   * What it does, plain text.
   */
  description?: string;
  /**
   * Who runs it, plain text.
   */
  provider?: string;
  /**
   * The provider's privacy page.
   */
  href?: string;
  /**
   * What it leaves behind.
   */
  cookies?: ConsentCookie[];
  /**
   * Where it loads from and sends to; `cspFor` of `/server` opens nothing else.
   */
  hosts?: ConsentHosts;
}

/** A purpose, as the visitor is asked about it. */
export interface ConsentCategory extends Omit<ConsentService, 'provider' | 'href'> {
  /**
   * When it may run. Anything else than the regimes named counts as `opt-in`.
   * @default "opt-in"
   */
  regime?: ConsentRegime;
  /**
   * Whether it sells or shares personal data as California means it (Civ. Code 1798.140). The Global Privacy Control signal closes it.
   * @default false
   */
  saleOrShare?: boolean;
  /**
   * What belongs to it. Each follows its category, unless the visitor chose otherwise for it alone.
   */
  services?: ConsentService[];
}

/** What is asked, and how the answer is kept. Plain data, so that it passes from server to client. */
export interface ConsentConfig {
  /**
   * The purposes, in the order in which they are shown.
   */
  categories: ConsentCategory[];
  /**
   * Raise it when purposes or their texts change in a way that makes old answers void: everyone is asked again. A whole number from 0.
   * @default 1
   */
  revision?: number;
  /**
   * For how many days an answer holds, from the moment it is given; visits do not extend it. Never more than 390 (13 months).
   * @default { granted: 180, refused: 180 }
   */
  days?: { granted?: number; refused?: number };
  /**
   * The cookie that keeps the answer: its name, and its domain. Without a domain it belongs to the host alone;
   * `"widest"` tries the parent domains, widest first, and takes the first that the browser accepts.
   * @default { name: "broadsheet-consent" }
   */
  cookie?: { name?: string; domain?: string };
  /**
   * Path of the endpoint of `/server` on the same origin. With it the choice can be made without JavaScript, and the cookie is set by the
   * server as well, which browsers keep for longer than one that a script set.
   */
  endpoint?: string;
  /**
   * Page on which the choice can be changed: where links lead without JavaScript.
   */
  settingsHref?: string;
}

/** A configuration in which everything that may be missing is there, and nothing that is wrong. */
export interface ValidConsentConfig extends ConsentConfig {
  categories: ValidCategory[];
  revision: number;
  days: { granted: number; refused: number };
  cookie: { name: string; domain?: string };
}

export interface ValidCategory extends ConsentCategory {
  regime: ConsentRegime;
  services: ConsentService[];
}

const idPattern = /^[a-z0-9][\w-]{0,39}$/i;
const namePattern = /^[\w-]+$/;
const thirteenMonths = 390;

/**
 * The configuration with its defaults. A category or service whose id is no id, or is taken, is left out, so that nothing can be granted by it.
 */
export function validConfig(config: ConsentConfig): ValidConsentConfig {
  const { categories, revision, days, cookie, endpoint } = config;
  const taken = new Set<string>();
  const identified = <Item extends ConsentService>(items: Item[] | undefined): Item[] =>
    (Array.isArray(items) ? items : []).filter(
      (item) =>
        typeof item?.id === 'string' &&
        idPattern.test(item.id) &&
        !taken.has(item.id) &&
        taken.add(item.id),
    );
  return {
    ...config,
    categories: identified(categories).map((category) => ({
      ...category,
      regime: consentRegimes.includes(category.regime as never)
        ? (category.regime as ConsentRegime)
        : 'opt-in',
      services: identified(category.services),
    })),
    revision: Number.isInteger(revision) && revision! >= 0 ? revision! : 1,
    days: { granted: lifetime(days?.granted), refused: lifetime(days?.refused) },
    cookie: {
      name: namePattern.test(cookie?.name ?? '') ? cookie!.name! : 'broadsheet-consent',
      domain: cookie?.domain,
    },
    // A path of this origin: what was chosen is nobody else's business.
    endpoint: /^\/(?![/\\])/.test(endpoint ?? '') ? endpoint : undefined,
  };
}

function lifetime(days: number | undefined): number {
  return days! > 0 ? Math.min(days!, thirteenMonths) : 180;
}

/**
 * The category of this id, or the one that the service of this id belongs to.
 */
export function categoryOf(config: ValidConsentConfig, id: string): ValidCategory | undefined {
  return config.categories.find(
    (category) => category.id === id || category.services.some((service) => service.id === id),
  );
}

/**
 * The configuration with other regimes, such as those of the visitor's country, by the ids of categories. What is no regime is not taken over,
 * and what is essential stays so.
 */
export function withRegimes(
  config: ConsentConfig,
  regimes: Record<string, unknown> | null | undefined,
): ConsentConfig {
  return {
    ...config,
    categories: (config.categories ?? []).map((category) => {
      const regime =
        category.regime !== 'essential' &&
        Object.hasOwn(regimes ?? {}, category.id) &&
        consentRegimes.find((known) => known !== 'essential' && known === regimes?.[category.id]);
      return regime ? { ...category, regime } : category;
    }),
  };
}
