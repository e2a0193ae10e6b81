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
 * The sum over all suites.
 *
 * @param {import('./suite.mjs').Result[]} results
 */
export function countOf(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
