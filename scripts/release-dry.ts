/**
 * `pnpm release:dry`: everything that a release does, but publish. It works in a copy of the last commit, so nothing here changes:
 * versions and changelogs, build, every check of what is packed, and npm's own rehearsal on each tarball.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../internal/node/src/children.mjs';
import { withProgress } from '../internal/node/src/progress.mjs';
import { newestEntries } from './release/changelog.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-release-'));
const copy = path.join(folder, 'broadsheet');

try {
  const changed = await git(root, 'status', '--porcelain');
  if (changed !== '')
    throw new Error(`A release is made of what is committed. This is not:\n${changed}`);
  await step('Copying the last commit', 'git', ['clone', '--quiet', '--shared', root, copy]);
  await step('Installing', 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], copy);
  await step('Making versions and changelogs', 'pnpm', ['run', 'release:version'], copy);
  console.log(`\n${newestEntries(copy) || 'There are no changesets, so no new versions.'}\n`);
  await step('Building, checking and packing', 'pnpm', ['run', 'release:pack'], copy);
  console.log(
    await step('Rehearsing with npm', 'pnpm', ['run', 'release:publish', '--dry-run'], copy),
  );
  console.log('Nothing was published, and nothing here was changed.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  const { code, output } = await run('git', args, { cwd });
  if (code !== 0) throw new Error(output);
  return output.trim();
}

/** Runs a command and gives what it printed; when it fails, its output is the error. */
async function step(what: string, command: string, args: string[], cwd = root): Promise<string> {
  const { code, output } = await withProgress(
    what,
    run(command, args, { cwd, env: { CI: 'true' } }),
  );
  if (code !== 0) throw new Error(`${output}\n${what} failed; the lines above say why.`);
  return output;
}
