import path from 'node:path';

/**
 * What a report of vitest's JSON reporter says. A file that could not be run counts as one failure, for none of its tests
 * is in the report; so does a report that is missing or that cannot be read.
 *
 * @typedef {{ name: string, message: string }} Failure
 * @param {string | undefined} text
 * @returns {{ passed: number, failed: number, failures: Failure[] }}
 */
export function readReport(text) {
  try {
    const { numPassedTests, testResults } = JSON.parse(text ?? '');
    const failures = testResults.flatMap(failuresOf);
    return { passed: numPassedTests, failed: failures.length, failures };
  } catch {
    return { passed: 0, failed: 1, failures: [] };
  }
}

function failuresOf({ name: file, status, message, assertionResults }) {
  const where = path.basename(file);
  const failed = assertionResults.filter((each) => each.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [{ name: where, message }];
  return failed.map(({ fullName, failureMessages }) => ({
    name: `${where}: ${fullName}`,
    message: failureMessages.join('\n'),
  }));
}
