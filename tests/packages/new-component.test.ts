import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createComponent } from '../../scripts/new-component/create-component.ts';
import { manifestFaults } from './support/manifest-faults.ts';
import { packages, promisedFiles, readPackage, readPackages, root } from './support/workspace.ts';

const execute = promisify(execFile);
let workspace: string;
let component: string;
let written: string[];

/** As much of the workspace as a new component needs, elsewhere: the one at hand is not touched. */
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'broadsheet-new-component-'));
  const manifests = packages.map(({ id }) => `packages/${id}/package.json`);
  const umbrella = ['packages/react/src/index.ts', 'packages/react/src/styles.css'];
  const configuration = ['packages/category-tag/tsconfig.json', 'tsconfig.base.json'];
  for (const file of [...manifests, ...umbrella, ...configuration]) {
    await mkdir(path.dirname(path.join(workspace, file)), { recursive: true });
    await cp(path.join(root, file), path.join(workspace, file));
  }
  written = await createComponent({ workspace, name: 'pull-quote' });
  component = path.join(workspace, 'packages/pull-quote');
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

test('a new component has a manifest of the shape that all share, and the umbrella keeps its own', () => {
  const all = readPackages(workspace);
  expect(manifestFaults(readPackage(component), all)).toEqual([]);
  expect(manifestFaults(readPackage(path.join(workspace, 'packages/react')), all)).toEqual([]);
});

test('the umbrella has it', async () => {
  const read = (file: string) => readFile(path.join(workspace, 'packages/react', file), 'utf8');
  expect(await read('src/index.ts')).toContain(`export * from '@broadsheet/pull-quote';`);
  expect(await read('src/styles.css')).toContain(`@import '@broadsheet/pull-quote/styles.css';`);
  expect(JSON.parse(await read('package.json')).dependencies).toMatchObject({
    '@broadsheet/pull-quote': 'workspace:^',
  });
});

test.each([
  ['oxfmt', '--check', '-c', path.join(root, '.oxfmtrc.json')],
  ['oxlint', '--deny-warnings', '-c', path.join(root, '.oxlintrc.json')],
])('%s finds nothing to say', async (tool, ...args) => {
  const run = execute(path.join(root, 'node_modules/.bin', tool), [...args, component]);
  await expect(run).resolves.toBeDefined();
});

test('it builds, types included', async () => {
  // What `pnpm install` would put there: it depends on what the model depends on.
  for (const folder of ['', 'packages/category-tag']) {
    await symlink(
      path.join(root, folder, 'node_modules'),
      path.join(folder === '' ? workspace : component, 'node_modules'),
    );
  }
  await execute(process.execPath, [path.join(root, 'internal/build/src/build-package.ts')], {
    cwd: component,
  });
  for (const file of promisedFiles(readPackage(component))) {
    expect(await readFile(path.join(component, file), 'utf8')).not.toBe('');
  }
  expect(await readFile(path.join(component, 'dist/index.d.ts'), 'utf8')).toContain(
    'declare function PullQuote(',
  );
});

test('has no placeholder of the template left', async () => {
  const texts = await Promise.all(
    written.map((file) => readFile(path.join(workspace, file), 'utf8')),
  );
  expect(texts.filter((text) => /new-component|NewComponent|NAME/.test(text))).toEqual([]);
});

test.each(['', 'PullQuote', 'pull_quote', '-quote', 'quote-', '../quote', 'quote2'])(
  'refuses an invalid name before anything is written: %j',
  async (name) => {
    await expect(createComponent({ workspace, name })).rejects.toThrow(
      /is no name for a component/,
    );
  },
);

test('refuses an existing component, and leaves it as it is', async () => {
  await expect(createComponent({ workspace, name: 'category-tag' })).rejects.toThrow(
    'packages/category-tag exists already: choose another name, or remove the folder first.',
  );
});
