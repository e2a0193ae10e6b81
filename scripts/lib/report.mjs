/**
 * The counts in a report of vitest's JSON reporter. A file that could not be run counts as one failure, for none of its
 * tests is in the report; so does a report that is missing or that cannot be read.
 *
 * @param {string | undefined} text
 * @returns {{ passed: number, failed: number }}
 */
export function countReport(text) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(text ?? '');
    const crashed = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + crashed.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
