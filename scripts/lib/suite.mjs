import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './children.mjs';
import { root } from './install.mjs';
import { countReport } from './report.mjs';

const timeout = 1_500_000;

/**
 * Runs one suite to its end.
 *
 * @typedef {{ name: string, passed: number, failed: number, seconds: number }} Result
 * @param {{ name: string, script: string, vitest?: boolean }} suite
 * @param {string} reports a folder for vitest's reports
 * @returns {Promise<Result & { output: string }>}
 */
export async function runSuite({ name, script, vitest = false }, reports) {
  const since = Date.now();
  const report = path.join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run('pnpm', ['run', script, ...(vitest ? reporters : [])], {
    cwd: root,
    timeout,
  });
  const counted = vitest
    ? countReport(await readFile(report, 'utf8').catch(() => undefined))
    : { passed: code === 0 ? 1 : 0, failed: 0 };
  return {
    name,
    passed: counted.passed,
    // A crash, or an error outside of every test, shows in the exit code alone.
    failed: code === 0 ? counted.failed : Math.max(1, counted.failed),
    seconds: (Date.now() - since) / 1000,
    output,
  };
}
