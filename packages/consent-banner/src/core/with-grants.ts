import type { ValidConsentConfig } from '../types.ts';
import { startRecord, type RecordMaker } from './choice.ts';
import { limitLength } from './limit-length.ts';

/**
 * The choice that grants these categories and services, and refuses all others, for `decide`. Services are written down where they
 * differ from their category.
 */
export function withGrants(ids: readonly string[]): RecordMaker {
  return (config, context) => {
    const choices: Record<string, boolean> = {};
    for (const { id, regime, services } of config.categories) {
      if (regime === 'essential') continue;
      choices[id] = ids.includes(id);
      for (const service of services) {
        if (ids.includes(service.id) !== choices[id]) choices[service.id] = !choices[id];
      }
    }
    return limitLength(config, { ...startRecord(config, context), choices });
  };
}

/**
 * The ids that a form with these checkboxes checked grants. A category without any of its services means all of them: without
 * JavaScript its checkbox does not check theirs.
 */
export function getCheckedGrants(config: ValidConsentConfig, checked: readonly string[]): string[] {
  const withServices = config.categories.flatMap(({ id, services }) => {
    const ids = services.map((service) => service.id);
    return checked.includes(id) && !ids.some((each) => checked.includes(each)) ? ids : [];
  });
  return [...checked, ...withServices];
}
