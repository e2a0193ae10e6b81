import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBase } from '../../scripts/check-changesets/base.ts';
import { undescribedChanges } from '../../scripts/check-changesets/undescribed-changes.ts';
import { createRepository, type TemporaryRepository } from './support/temporary-repository.ts';

let repository: TemporaryRepository;
let workspace: string;

beforeEach(async () => {
  repository = await createRepository();
  workspace = repository.folder;
});
afterEach(() => repository.remove());

describe('on main, before the first release', () => {
  test('every package with an API needs a changeset', async () => {
    await writePackages('0.0.0', { theme: 'one', footer: 'one' });
    await changeset('first', 'theme');
    await repository.commit();
    expect(await base()).toBe('nothing, for there has been no release');
    expect(await undescribed()).toEqual(['@broadsheet/footer']);
  });

  test('but a private one', async () => {
    await writePackages('0.0.0', { theme: 'one' }, { private: true });
    await repository.commit();
    expect(await undescribed()).toEqual([]);
  });
});

describe('on main, after a release', () => {
  beforeEach(async () => {
    await writePackages('0.0.0', { theme: 'one', footer: 'one' });
    await repository.commit();
    await writePackages('1.0.0', { theme: 'one', footer: 'one' });
    await repository.commit();
  });

  test('nothing has to be said of what was released', async () => {
    expect(await base()).toBe('the release of 1.0.0');
    expect(await undescribed()).toEqual([]);
  });

  test('a later change needs a changeset of its package, committed or not', async () => {
    await writePackages('1.0.0', { theme: 'one', footer: 'two' });
    expect(await undescribed()).toEqual(['@broadsheet/footer']);
    await repository.commit();
    await changeset('other', 'theme');
    expect(await undescribed()).toEqual(['@broadsheet/footer']);
    await changeset('this', 'footer');
    expect(await undescribed()).toEqual([]);
    await repository.commit();
    expect(await undescribed()).toEqual([]);
  });

  test('a changeset that releases nothing says nothing', async () => {
    await writePackages('1.0.0', { theme: 'one', footer: 'two' });
    await changeset('this', 'footer', 'none');
    expect(await undescribed()).toEqual(['@broadsheet/footer']);
  });

  test('the next release uses the changesets up', async () => {
    await writePackages('1.0.0', { theme: 'one', footer: 'two' });
    await changeset('this', 'footer');
    await repository.commit();
    await rm(path.join(workspace, '.changeset/this.md'));
    await writePackages('1.1.0', { theme: 'one', footer: 'two' });
    await repository.commit();
    expect(await base()).toBe('the release of 1.1.0');
    expect(await undescribed()).toEqual([]);
  });
});

describe('on a branch', () => {
  beforeEach(async () => {
    await writePackages('1.0.0', { theme: 'one', footer: 'one' });
    await changeset('of-another-change', 'footer');
    await repository.commit();
    await repository.git('switch', '--quiet', '--create', 'mine');
  });

  test('a changeset that main has already is of another change', async () => {
    await writePackages('1.0.0', { theme: 'one', footer: 'two' });
    await repository.commit();
    expect(await base()).toBe('where this branch left main');
    expect(await undescribed()).toEqual(['@broadsheet/footer']);
    await changeset('mine', 'footer');
    expect(await undescribed()).toEqual([]);
  });

  test('a changeset that is rewritten counts', async () => {
    await writePackages('1.0.0', { theme: 'one', footer: 'two' });
    await changeset('of-another-change', 'footer', 'minor', 'Both changes, told together.');
    await repository.commit();
    expect(await undescribed()).toEqual([]);
  });

  test('a new package needs one, and so does an entry that is gone', async () => {
    await writePackages('1.0.0', { theme: 'one', footer: 'one', header: 'one' });
    await rm(path.join(workspace, 'packages/theme/api/index.api.md'));
    await repository.commit();
    expect(await undescribed()).toEqual(['@broadsheet/header', '@broadsheet/theme']);
  });

  test('main may go on meanwhile', async () => {
    await repository.git('switch', '--quiet', 'main');
    await writePackages('1.0.0', { theme: 'two', footer: 'one' });
    await repository.commit();
    await repository.git('switch', '--quiet', 'mine');
    await repository.write('notes.txt', 'Something else.');
    await repository.commit();
    expect(await undescribed()).toEqual([]);
  });

  test('a ref that this clone does not have is asked for', async () => {
    await expect(findBase(workspace, 'origin/main')).rejects.toThrow('fetch the whole history');
  });
});

test('a package whose API is written down for the first time has not changed', async () => {
  await writePackages('1.0.0', { theme: undefined });
  await repository.commit();
  await repository.git('switch', '--quiet', '--create', 'mine');
  await writePackages('1.0.0', { theme: 'one' });
  await repository.commit();
  expect(await undescribed()).toEqual([]);
});

test('without version control nothing is compared', async () => {
  await rm(path.join(workspace, '.git'), { recursive: true });
  expect(await findBase(workspace)).toBeUndefined();
});

async function base(): Promise<string | undefined> {
  return (await findBase(workspace))?.what;
}

async function undescribed(): Promise<string[]> {
  const found = await findBase(workspace);
  return (await undescribedChanges(workspace, found?.commit)).map(({ name }) => name);
}

async function writePackages(
  version: string,
  apis: Record<string, string | undefined>,
  fields: object = {},
): Promise<void> {
  for (const [id, api] of Object.entries(apis)) {
    const manifest = { name: `@broadsheet/${id}`, version, ...fields };
    await repository.write(`packages/${id}/package.json`, JSON.stringify(manifest, null, 2));
    if (api !== undefined) await repository.write(`packages/${id}/api/index.api.md`, `${api}\n`);
  }
}

function changeset(file: string, id: string, type = 'minor', text = 'Something new.') {
  return repository.write(
    `.changeset/${file}.md`,
    `---\n'@broadsheet/${id}': ${type}\n---\n\n${text}\n`,
  );
}
