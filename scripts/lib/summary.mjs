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
  return [['suite', 'passed', 'failed', 'seconds'], ...rows]
    .map(([name, ...figures]) => name.padEnd(12) + figures.map((f) => f.padStart(9)).join(''))
    .join('\n');
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
