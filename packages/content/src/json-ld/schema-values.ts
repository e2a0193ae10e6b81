import { toMachineDate } from '../date/to-machine-date.ts';
import { hasText } from '../text/has-text.ts';

/** The trimmed text; `undefined` for a blank one. */
export function trimText(value: unknown): string | undefined {
  return hasText(value) ? value.trim() : undefined;
}

/** A date of the content model; `undefined` for everything else, a time without an offset included. */
export function toSchemaDate(value: unknown): string | undefined {
  return typeof value === 'string' ? toMachineDate(value) : undefined;
}

// The constants of search engines, and the words of job boards for each, in lower-case letters only.
const employmentTypes: Record<string, readonly string[]> = {
  FULL_TIME: ['fulltime', 'permanent', 'regular'],
  PART_TIME: ['parttime'],
  CONTRACTOR: ['contract', 'contractor', 'freelance', 'fixedterm'],
  TEMPORARY: ['temporary', 'temp', 'seasonal'],
  INTERN: ['intern', 'internship', 'apprenticeship', 'trainee'],
  VOLUNTEER: ['volunteer', 'voluntary'],
  PER_DIEM: ['perdiem'],
};

/** The constant of an English employment type, however it is written: `Full-time`, `FullTime`, `full time`; else `undefined`. */
export function toEmploymentType(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase().replace(/[^a-z]/g, '');
  return Object.keys(employmentTypes).find((type) => employmentTypes[type]?.includes(word));
}
