/**
 * `npm test`: installs everything, browsers included where there are none, and runs every check.
 * `npm test -- unit stories` runs those suites alone. The last line is `N passed, N failed`, over all of them.
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

/**
 * Every suite: the name of a pnpm script, and whether it is vitest, whose tests are counted one by one; any other tool
 * counts as one check. The lanes run side by side, the suites of a lane one after another: two lanes keep two cores busy.
 */
const lanes = [
  [
    { name: 'build', script: 'build' },
    { name: 'packages', script: 'test:packages', vitest: true },
    { name: 'consumers', script: 'test:consumers', vitest: true },
    { name: 'page', script: 'test:page', vitest: true },
    { name: 'storybook', script: 'build-storybook' },
  ],
  [
    { name: 'lint', script: 'lint:code' },
    { name: 'format', script: 'lint:format' },
    { name: 'unused', script: 'lint:unused' },
    { name: 'links', script: 'lint:links' },
    { name: 'changesets', script: 'lint:changesets' },
    { name: 'types', script: 'typecheck' },
    { name: 'unit', script: 'test:unit', vitest: true },
    { name: 'stories', script: 'test:stories', vitest: true },
  ],
];

/** Two browsers at a time, whose readers are as quick as people: it has both cores to itself, when the lanes are done. */
const engines = { name: 'engines', script: 'test:engines', vitest: true };

const chosen = process.argv.slice(2);
const names = [...lanes.flat(), engines].map(({ name }) => name);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  fail(`There is no suite named ${unknown.join(', ')}; there are ${names.join(', ')}.`);
}

await install();
const browser = await ensureChromium();
if (!browser) fail(missingChromium);
process.env.BROADSHEET_CHROMIUM = browser;
if (isChosen(engines)) await ensureEngines();

const reports = await mkdtemp(path.join(tmpdir(), 'broadsheet-test-'));
const now = new Set();
const results = await withProgress(
  () => (now.size > 0 ? `Running ${[...now].join(', ')}` : 'Running the tests'),
  runAll(),
);
await rm(reports, { recursive: true, force: true });

for (const failure of failuresOf(results)) console.log(`${failure}\n`);
console.log(summaryOf(results));
const { passed, failed } = countOf(results);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

function isChosen({ name }) {
  return chosen.length === 0 || chosen.includes(name);
}

async function runAll() {
  const sideBySide = await Promise.all(lanes.map(runLane));
  return [...sideBySide.flat(), ...(await runLane([engines]))];
}

async function runLane(lane) {
  const done = [];
  for (const suite of lane.filter(isChosen)) {
    now.add(suite.name);
    const { output, ...result } = await runSuite(suite, reports);
    now.delete(suite.name);
    console.log(`\n── ${suite.name} ──\n${output.trimEnd()}\n`);
    done.push(result);
  }
  return done;
}
