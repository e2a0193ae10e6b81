import { warnInDevelopment } from '@broadsheet/content';
import type {
  ConsentConfig,
  ConsentRegime,
  ConsentService,
  ValidCategory,
  ValidConsentConfig,
} from '../types.ts';
import { ownPath } from './own-path.ts';

/** Every regime there is. */
export const consentRegimes = [
  'essential',
  'opt-in',
  'opt-out',
  'notice',
] as const satisfies ConsentRegime[];

const idPattern = /^[a-z0-9][\w-]{0,39}$/i;
const namePattern = /^[\w-]+$/;
const domainPattern = /^[\w.-]+$/;
const defaultDays = 180;
const maxDays = 390;

/** The configuration with its defaults. A category or service whose id is invalid or taken is left out: nothing can be granted by it. */
export function normalizeConfig(config: ConsentConfig): ValidConsentConfig {
  const { categories, revision, days, cookie, endpoint } = config;
  const taken = new Set<string>();
  const withUniqueId = <Item extends ConsentService>(items: Item[] | undefined): Item[] =>
    (Array.isArray(items) ? items : []).filter((item) => {
      const id: unknown = item?.id;
      if (typeof id === 'string' && idPattern.test(id) && !taken.has(id)) return taken.add(id);
      warnInDevelopment(
        'ConsentConfig',
        'a category or service is left out, so it is never granted. Give it an id of its own, of letters, digits, hyphens and underscores:',
        id,
      );
      return false;
    });
  const isOwn = String(endpoint).startsWith('/') && ownPath(endpoint);
  if (endpoint && !isOwn) {
    warnInDevelopment(
      'ConsentConfig',
      'the endpoint is left out. Give a path of this site, such as "/consent":',
      endpoint,
    );
  }
  return {
    ...config,
    categories: withUniqueId(categories).map((category) => ({
      ...category,
      regime: consentRegimes.find((regime) => regime === category.regime) ?? 'opt-in',
      services: withUniqueId(category.services),
    })),
    revision: Number.isSafeInteger(revision) && revision! >= 0 ? revision! : 1,
    days: { granted: toDays(days?.granted), refused: toDays(days?.refused) },
    cookie: {
      name: namePattern.test(cookie?.name ?? '') ? cookie!.name! : 'broadsheet-consent',
      domain: domainPattern.test(cookie?.domain ?? '') ? cookie!.domain : undefined,
    },
    // A path of this origin: what was chosen is nobody else's business.
    endpoint: isOwn ? endpoint : undefined,
  };
}

function toDays(days: number | undefined): number {
  return days! > 0 ? Math.min(days!, maxDays) : defaultDays;
}

/** The category of this id, or the one that the service of this id belongs to. */
export function findCategory(config: ValidConsentConfig, id: string): ValidCategory | undefined {
  return config.categories.find(
    (category) => category.id === id || category.services.some((service) => service.id === id),
  );
}

/** The ids of all categories and services that can be refused. */
export function getOptionalIds({ categories }: ValidConsentConfig): string[] {
  return categories
    .filter(({ regime }) => regime !== 'essential')
    .flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]);
}

/** The ids of the categories that California's opt-out of sale and sharing closes. */
export function getSaleCategoryIds({ categories }: ValidConsentConfig): string[] {
  return categories
    .filter(({ saleOrShare, regime }) => saleOrShare && regime !== 'essential')
    .map(({ id }) => id);
}

/**
 * The configuration with other regimes, such as those of the visitor's country, by the ids of categories. An unknown regime is ignored,
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
