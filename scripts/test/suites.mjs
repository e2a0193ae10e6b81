/**
 * A suite: a pnpm script, or the arguments of pnpm. vitest's tests are counted one by one; any other tool counts as one check.
 *
 * @typedef {{
 *   name: string,
 *   command: string[],
 *   vitest?: boolean,
 *   env?: Record<string, string>,
 *   after?: string[],
 *   alone?: boolean,
 *   why?: string,
 * }} Suite `after` names the suites that have to have ended before, `alone` has it begin when all others have, `why` says why it was chosen
 */

/**
 * Every suite, in the order in which they are begun: what others wait for and what takes longest comes first.
 *
 * @type {Suite[]}
 */
export const suites = [
  { name: 'build', command: ['run', 'build'] },
  { name: 'pack', command: ['exec', 'node', 'scripts/pack.ts'], after: ['build'] },
  { name: 'unit', command: ['run', 'test:unit'], vitest: true },
  { name: 'packages', command: ['run', 'test:packages'], vitest: true, after: ['pack'] },
  { name: 'consumers', command: ['run', 'test:consumers'], vitest: true, after: ['pack'] },
  { name: 'page', command: ['run', 'test:page'], vitest: true, after: ['pack'] },
  { name: 'storybook', command: ['run', 'test:storybook'], vitest: true, after: ['pack'] },
  { name: 'stories', command: ['run', 'test:stories'], vitest: true },
  { name: 'types', command: ['run', 'typecheck'] },
  { name: 'unused', command: ['run', 'lint:unused'] },
  { name: 'links', command: ['run', 'lint:links'] },
  { name: 'format', command: ['run', 'lint:format'] },
  { name: 'changesets', command: ['run', 'lint:changesets'] },
  { name: 'lint', command: ['run', 'lint:code'] },
  // Two browsers at a time, whose users are as quick as people: it has both cores to itself.
  { name: 'engines', command: ['run', 'test:engines'], vitest: true, alone: true },
];

/**
 * The suites of these names, and what they need. Without names, all of them.
 *
 * @param {string[]} names
 * @returns {Suite[]}
 */
export function suitesNamed(names) {
  if (names.length === 0) return suites;
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = suites.map(({ name }) => name).join(', ');
    throw new Error(`There is no suite named ${unknown.join(', ')}; there are changed, ${known}.`);
  }
  return suites.filter(({ name }) => names.includes(name));
}
