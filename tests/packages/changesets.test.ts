import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packages, root } from './support/workspace.ts';

const execute = promisify(execFile);
const changeset = fileURLToPath(import.meta.resolve('@changesets/cli/bin.js'));

interface Plan {
  changesets: { id: string; releases: { name: string }[]; summary: string }[];
  releases: { name: string; type: string; oldVersion: string; newVersion: string }[];
}

let workspace: string;

/** A copy of all that versions depend on, under version control of its own: the answer does not hang on the work at hand. */
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'broadsheet-changesets-'));
  const manifests = packages.map(({ id }) => `packages/${id}/package.json`);
  const config = '.changeset/config.json';
  for (const file of ['package.json', 'pnpm-workspace.yaml', config, ...manifests]) {
    await cp(path.join(root, file), path.join(workspace, file));
  }
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '.');
  await git('commit', '--quiet', '--message=Everything');
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

test.each([
  ['which every package depends on', '@broadsheet/content'],
  ['which is a peer of every component', '@broadsheet/theme'],
  ['on which only the umbrella depends', '@broadsheet/footer'],
])('a minor change of a package %s releases all of them at one minor version', async (_, name) => {
  const { releases } = await planWith(`---\n'${name}': minor\n---\n\nSomething new.\n`);
  const released = releases.filter(({ type }) => type !== 'none');
  expect(released.map((release) => release.name).toSorted()).toEqual(
    packages.map((pkg) => pkg.name),
  );
  expect(new Set(released.map(({ newVersion }) => newVersion)).size).toBe(1);
  expect(new Set(released.map(({ type }) => type))).toEqual(new Set(['minor']));
});

test('the changesets at hand name published packages and say something to their users', async () => {
  await cp(path.join(root, '.changeset'), path.join(workspace, '.changeset'), { recursive: true });
  const { changesets } = await planWith(
    `---\n'@broadsheet/react': patch\n---\n\nSomething mended.\n`,
  );
  const names = packages.map(({ name }) => name);
  expect(changesets.map(({ summary }) => summary)).toContain('Something mended.');
  for (const { id, releases, summary } of changesets) {
    expect(
      releases.filter(({ name }) => !names.includes(name)),
      id,
    ).toEqual([]);
    expect(summary, id).toMatch(/\S.{10,}/);
  }
});

async function planWith(text: string): Promise<Plan> {
  await writeFile(path.join(workspace, '.changeset/of-this-test.md'), text);
  await execute(process.execPath, [changeset, 'status', '--output', 'plan.json'], {
    cwd: workspace,
  });
  return JSON.parse(await readFile(path.join(workspace, 'plan.json'), 'utf8')) as Plan;
}

async function git(...args: string[]): Promise<void> {
  const identity = ['-c', 'user.name=Ada Lovelace', '-c', 'user.email=ada@example.com'];
  await execute('git', [...identity, ...args], { cwd: workspace });
}
