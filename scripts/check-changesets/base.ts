import { git } from './git.ts';

/** What the work at hand is compared with. */
export interface Base {
  /** `undefined` is before everything: nothing has been released. */
  commit: string | undefined;
  /** In words, for people. */
  what: string;
}

/** All packages have one version, so any of them tells the last release. */
const versioned = 'packages/theme/package.json';

/**
 * The commit to compare with: where the given ref parted from here; else where this branch left main; on main itself the commit that
 * made the last release, for its changesets are used up and every later change needs a new one. `undefined` without version control.
 *
 * Throws one sentence when a ref is given that this clone does not have.
 */
export async function findBase(workspace: string, ref?: string): Promise<Base | undefined> {
  const head = await git(workspace, 'rev-parse', 'HEAD');
  if (!head) return undefined;
  if (ref) {
    const commit = await git(workspace, 'merge-base', ref, 'HEAD');
    if (!commit) {
      throw new Error(
        `${ref} and this commit have nothing in common here: fetch the whole history.`,
      );
    }
    return { commit, what: ref };
  }
  for (const main of ['origin/main', 'main']) {
    const commit = await git(workspace, 'merge-base', main, 'HEAD');
    if (commit && commit !== head) return { commit, what: `where this branch left ${main}` };
  }
  return lastRelease(workspace);
}

async function lastRelease(workspace: string): Promise<Base> {
  const manifest = await git(workspace, 'show', `HEAD:${versioned}`);
  const version = manifest && (JSON.parse(manifest) as { version: string }).version;
  if (!version || version === '0.0.0') {
    return { commit: undefined, what: 'nothing, for there has been no release' };
  }
  const commit = await git(
    workspace,
    'log',
    '-1',
    '--format=%H',
    `-S"version": "${version}"`,
    '--',
    versioned,
  );
  return { commit, what: `the release of ${version}` };
}
