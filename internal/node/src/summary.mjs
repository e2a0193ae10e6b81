import { columns } from './columns.mjs';

/**
 * The table of the suites.
 *
 * @param {import('./suite.mjs').Result[]} results
 * @returns {string}
 */
export function summaryOf(results) {
  const rows = results.map(({ name, passed, failed, seconds }) => [
    name,
    String(passed),
    String(failed),
    seconds.toFixed(1),
  ]);
  return columns([['suite', 'passed', 'failed', 'seconds'], ...rows], 1);
}

/**
 * Every failure once more, so that the end of a long log tells what went wrong: a name and how its message begins.
 *
 * @param {Pick<import('./suite.mjs').Result, 'name' | 'failures'>[]} results
 * @returns {string[]}
 */
export function failuresOf(results) {
  return results.flatMap(({ name: suite, failures }) =>
    failures.map(({ name, message }) =>
      [`✗ ${suite} › ${name}`, ...message.split('\n').slice(0, 40)].join('\n    '),
    ),
  );
}

/**
 * The sum over all suites.
 *
 * @param {import('./suite.mjs').Result[]} results
 */
export function countOf(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
