import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newestEntries, newestEntry } from '../../scripts/release/changelog.ts';
import { createRepository, type TemporaryRepository } from './support/temporary-repository.ts';
import { packages, readPackages } from './support/workspace.ts';

const execute = promisify(execFile);
const bin = fileURLToPath(import.meta.resolve('@changesets/cli/bin.js'));

interface Plan {
  changesets: { id: string; releases: { name: string }[]; summary: string }[];
  releases: { name: string; type: string; oldVersion: string; newVersion: string }[];
}

let repository: TemporaryRepository;

/** All that versions depend on. */
beforeAll(async () => {
  repository = await createRepository();
  await repository.copy(
    'package.json',
    'pnpm-workspace.yaml',
    '.changeset/config.json',
    'scripts/release/changelog-lines.ts',
    ...packages.map(({ id }) => `packages/${id}/package.json`),
  );
  await repository.commit();
});

afterAll(() => repository.remove());

test.each([
  ['which every package depends on', '@broadsheet/content'],
  ['which is a peer of every component', '@broadsheet/theme'],
  ['on which only the umbrella depends', '@broadsheet/footer'],
])('a minor change of a package %s releases all of them at one minor version', async (_, name) => {
  const { releases } = await planWith(changeset(name, 'Something new.'));
  const released = releases.filter(({ type }) => type !== 'none');
  expect(released.map((release) => release.name).toSorted()).toEqual(
    packages.map((pkg) => pkg.name),
  );
  expect(new Set(released.map(({ newVersion }) => newVersion)).size).toBe(1);
  expect(new Set(released.map(({ type }) => type))).toEqual(new Set(['minor']));
});

test('the changesets at hand name published packages and say something to their users', async () => {
  await repository.copy('.changeset');
  const { changesets } = await planWith(
    changeset('@broadsheet/react', 'Something mended.', 'patch'),
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

test('a release has a changelog that says what was said, and of which package', async () => {
  await repository.copy('.changeset');
  await repository.write(
    '.changeset/of-the-footer.md',
    changeset('@broadsheet/footer', 'New:\n\n- one'),
  );
  await repository.commit();
  await execute(process.execPath, [bin, 'version'], { cwd: repository.folder });
  const read = (id: string) => newestEntry(repository.folder, id);
  expect(read('footer')).toContain('- New:\n\n  - one');
  expect(read('react')).toContain('- `@broadsheet/footer`: New:\n\n  - one');
  expect(newestEntries(repository.folder)).not.toMatch(/Updated dependencies|[\da-f]{7}:/);
  const released = readPackages(repository.folder).filter(({ manifest }) => !manifest.private);
  expect(released.map(({ id }) => read(id)).filter((entry) => entry === undefined)).toEqual([]);
});

async function planWith(text: string): Promise<Plan> {
  await repository.write('.changeset/of-this-test.md', text);
  const { folder } = repository;
  await execute(process.execPath, [bin, 'status', '--output', 'plan.json'], { cwd: folder });
  return JSON.parse(await readFile(path.join(folder, 'plan.json'), 'utf8')) as Plan;
}

function changeset(name: string, summary: string, type = 'minor'): string {
  return `---\n'${name}': ${type}\n---\n\n${summary}\n`;
}
