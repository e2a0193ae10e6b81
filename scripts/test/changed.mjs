import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../internal/node/src/children.mjs';
import { root } from '../../internal/node/src/install.mjs';
import { chooseSuites } from './choose-suites.mjs';

/**
 * The suites for what was changed since this branch left main, uncommitted and untracked files included. Says what was chosen, and why.
 *
 * @returns {Promise<import('./suites.mjs').Suite[]>}
 */
export async function suitesForChange() {
  const base = await findBase();
  const files = await changedFiles(base);
  if (files.length === 0) throw new Error(`Nothing was changed since ${base}.`);
  const { suites, left } = chooseSuites(files, base, readMembers());
  console.log(`${files.length} files were changed since ${base}.`);
  for (const { name, why } of suites) console.log(`  ${name}: ${why}`);
  for (const line of left) console.log(`  left to the whole of \`npm test\`: ${line}`);
  return suites;
}

/** @returns {import('./choose-suites.mjs').Member[]} */
function readMembers() {
  const folders = ['packages', 'internal'].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => `${group}/${name}`),
  );
  return folders
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    .map((folder) => ({
      folder,
      hasBrowserTests: holdsBrowserTests(path.join(root, folder, 'src')),
    }));
}

function holdsBrowserTests(folder) {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((file) =>
      String(file).endsWith('.browser.test.ts'),
    )
  );
}

/** Where this branch left main; on main itself, its last commit. */
async function findBase() {
  for (const main of ['origin/main', 'main']) {
    const base = await git('merge-base', main, 'HEAD');
    if (base) return base;
  }
  return 'HEAD';
}

async function changedFiles(base) {
  const tracked = await git('diff', '--name-only', base);
  const untracked = await git('ls-files', '--others', '--exclude-standard');
  return [...new Set(`${tracked}\n${untracked}`.split('\n').filter(Boolean))].toSorted();
}

async function git(...args) {
  const { code, output } = await run('git', args, { cwd: root });
  return code === 0 ? output.trim() : '';
}
