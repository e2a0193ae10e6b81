// What search engines know, and the words by which job boards call it, in letters alone.
const types: Record<string, readonly string[]> = {
  FULL_TIME: ['fulltime', 'permanent', 'regular'],
  PART_TIME: ['parttime'],
  CONTRACTOR: ['contract', 'contractor', 'freelance', 'fixedterm'],
  TEMPORARY: ['temporary', 'temp', 'seasonal'],
  INTERN: ['intern', 'internship', 'apprenticeship', 'trainee'],
  VOLUNTEER: ['volunteer', 'voluntary'],
  PER_DIEM: ['perdiem'],
};

/**
 * The constant for a kind of employment that is written in English, however it is written: `Full-time`, `FullTime`, `full time`.
 * `undefined` for every other word.
 */
export function toEmploymentType(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase().replace(/[^a-z]/g, '');
  return Object.keys(types).find((type) => types[type]?.includes(word));
}
