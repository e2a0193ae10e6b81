/**
 * `npm test`: installs everything, browsers included where there are none, and runs every check.
 * `npm test -- unit stories` runs only those suites; `npm test -- changed` runs those that a change can break, only in Chromium.
 * The last line is `N passed, N failed`, over all of them.
 */
import '../internal/node/src/check-node.mjs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { missingChromium } from '../internal/node/src/browser.mjs';
import { ensureChromium, ensureEngines } from '../internal/node/src/ensure-browsers.mjs';
import { fail, install } from '../internal/node/src/install.mjs';
import { withProgress } from '../internal/node/src/progress.mjs';
import { runSuite } from '../internal/node/src/suite.mjs';
import { countOf, failuresOf, summaryOf } from '../internal/node/src/summary.mjs';
import { suitesForChange } from './test/changed.mjs';
import { schedule } from './test/schedule.mjs';
import { suitesNamed } from './test/suites.mjs';

const names = process.argv.slice(2);
const suites = await chooseSuites();

await install();
const browser = await ensureChromium();
if (!browser) fail(missingChromium);
process.env.BROADSHEET_CHROMIUM = browser;
if (suites.some(({ name }) => name === 'engines')) await ensureEngines();

const temporary = await mkdtemp(path.join(tmpdir(), 'broadsheet-test-'));
// Whoever needs what is published takes it from here, where it was packed in this run.
if (suites.some(({ name }) => name === 'pack')) {
  process.env.BROADSHEET_TARBALLS = path.join(temporary, 'tarballs');
}
const now = new Set();
const results = await withProgress(
  () => (now.size > 0 ? `Running ${[...now].join(', ')}` : 'Running the tests'),
  schedule(suites, runAndPrint),
);
await rm(temporary, { recursive: true, force: true });

for (const failure of failuresOf(results)) console.log(`${failure}\n`);
console.log(summaryOf(results));
const { passed, failed } = countOf(results);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function chooseSuites() {
  try {
    return names.includes('changed') ? await suitesForChange() : suitesNamed(names);
  } catch (error) {
    return fail(error.message);
  }
}

async function runAndPrint(suite) {
  now.add(suite.name);
  const { output, ...result } = await runSuite(suite, temporary);
  now.delete(suite.name);
  console.log(`\n── ${suite.name} ──\n${output.trimEnd()}\n`);
  return result;
}
