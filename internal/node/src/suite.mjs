import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './children.mjs';
import { root } from './install.mjs';
import { readReport } from './report.mjs';

// What hangs must end. A slow machine does not hang: there the engines have taken 26 minutes.
const timeout = 2_400_000;

/**
 * Runs one suite to its end.
 *
 * @typedef {{ name: string, passed: number, failed: number, seconds: number, failures: import('./report.mjs').Failure[] }} Result
 * @param {{ name: string, command: string[], vitest?: boolean, env?: Record<string, string> }} suite `command` is what pnpm is given
 * @param {string} reports a folder for vitest's reports
 * @returns {Promise<Result & { output: string }>}
 */
export async function runSuite({ name, command, vitest = false, env }, reports) {
  const since = Date.now();
  const report = path.join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run('pnpm', [...command, ...(vitest ? reporters : [])], {
    cwd: root,
    env,
    timeout,
  });
  const { passed, failed, failures } = vitest
    ? readReport(await readFile(report, 'utf8').catch(() => undefined))
    : { passed: code === 0 ? 1 : 0, failed: 0, failures: [] };
  // A crash, or an error outside of every test, shows only in the exit code, and in the last lines of the output.
  const crashed = code !== 0 && failures.length === 0;
  return {
    name,
    passed,
    failed: crashed ? Math.max(1, failed) : failed,
    failures: crashed
      ? [{ name, message: output.trimEnd().split('\n').slice(-40).join('\n') }]
      : failures,
    seconds: (Date.now() - since) / 1000,
    output,
  };
}
