/**
 * `pnpm lint:changesets`: fails when the API of a package has changed and no changeset tells its users. It is compared with
 * `--base REF`, in the run for a pull request with the branch that it goes to, else with where this branch left main; on main
 * with the last release.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBase } from './check-changesets/base.ts';
import { undescribedChanges } from './check-changesets/undescribed-changes.ts';

const workspace = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { base: { type: 'string' } } });
const target = process.env.GITHUB_BASE_REF;

try {
  process.exitCode = await check();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check(): Promise<0 | 1> {
  const base = await findBase(workspace, values.base ?? (target && `origin/${target}`));
  if (!base) {
    console.log('Nothing is compared: this folder is under no version control.');
    return 0;
  }
  console.log(`The API is compared with ${base.what}.`);
  const undescribed = await undescribedChanges(workspace, base.commit);
  for (const { name, reports } of undescribed) {
    console.error(
      `The API of ${name} has changed (${reports.join(', ')}), and no new changeset names it: run \`pnpm changeset\` and tell its users.`,
    );
  }
  return undescribed.length > 0 ? 1 : 0;
}
