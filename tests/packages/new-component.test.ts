import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createComponent } from '../../scripts/new-component/create-component.ts';
import { manifestFaults } from './support/manifest-faults.ts';
import { packages, promisedFiles, readPackage, readPackages, root } from './support/workspace.ts';

const execute = promisify(execFile);
let workspace: string;
let component: string;
let written: string[];

/** No package has this name. */
let name = 'pull-quote';
while (packages.some(({ id }) => id === name)) name += '-again';
const componentName = name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) =>
  letter.toUpperCase(),
);

/** An installed package with all that a new component imports. */
const neighbor = 'footer';

/** As the workspace's own for tests of components, but for a workspace whose helpers are linked from elsewhere. */
const vitestConfig = `
  import { identifiers } from '@internal/css/identifiers';
  import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';

  export default {
    plugins: [vanillaExtractPlugin({ identifiers })],
    server: { fs: { strict: false } },
    test: {
      environment: 'jsdom',
      include: ['packages/*/src/**/*.test.tsx'],
      setupFiles: [${JSON.stringify(path.join(root, 'internal/testing/src/setup.ts'))}],
    },
  };
`;

/** A copy of what the generator reads and a new component needs: the workspace itself is not touched. */
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'broadsheet-new-component-'));
  const manifests = packages.map(({ id }) => `packages/${id}/package.json`);
  const changed = ['packages/react/src/index.ts', 'packages/react/src/styles.css', 'README.md'];
  const configuration = [
    'package.json',
    'packages/category-tag/tsconfig.json',
    'tsconfig.base.json',
  ];
  for (const file of [...manifests, ...changed, ...configuration]) {
    await mkdir(path.dirname(path.join(workspace, file)), { recursive: true });
    await cp(path.join(root, file), path.join(workspace, file));
  }
  written = await createComponent({ workspace, name });
  component = path.join(workspace, 'packages', name);
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

test('a new component has a manifest of the shape that all share, and the umbrella keeps its own', () => {
  const all = readPackages(workspace);
  expect(manifestFaults(readPackage(component), all)).toEqual([]);
  expect(manifestFaults(readPackage(path.join(workspace, 'packages/react')), all)).toEqual([]);
});

test('its manifest names what its sources import, and no more', async () => {
  const texts = await Promise.all(
    globSync('src/**', { cwd: component, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(path.join(entry.parentPath, entry.name), 'utf8')),
  );
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/ from '(@[^/']+\/[^/']+|[^@./'][^/']*)/g)].map(([, id = '']) => id),
  );
  const { dependencies = {}, devDependencies = {} } = readPackage(component).manifest;
  expect(Object.keys({ ...dependencies, ...devDependencies })).toEqual(
    expect.arrayContaining(imported),
  );
  const ours = Object.keys(devDependencies).filter((id) => id.startsWith('@internal/'));
  expect(imported).toEqual(expect.arrayContaining(ours.filter((id) => id !== '@internal/build')));
});

test('the umbrella exports it', async () => {
  const read = (file: string) => readFile(path.join(workspace, 'packages/react', file), 'utf8');
  expect(await read('src/index.ts')).toContain(`export * from '@broadsheet/${name}';`);
  expect(await read('src/styles.css')).toContain(`@import '@broadsheet/${name}/styles.css';`);
  expect(JSON.parse(await read('package.json')).dependencies).toMatchObject({
    [`@broadsheet/${name}`]: 'workspace:^',
  });
});

test('the README of the repository lists it', async () => {
  const readme = await readFile(path.join(workspace, 'README.md'), 'utf8');
  expect(readme).toContain(`[\`@broadsheet/${name}\`](packages/${name})`);
  expect(readme).toContain(`\`${componentName}\`: one sentence`);
});

test.each([
  ['oxfmt', '--check', '-c', path.join(root, '.oxfmtrc.json')],
  ['oxlint', '--deny-warnings', '-c', path.join(root, '.oxlintrc.json')],
])('%s reports nothing', async (tool, ...args) => {
  const run = execute(path.join(root, 'node_modules/.bin', tool), [...args, component]);
  await expect(run).resolves.toBeDefined();
});

describe('once it is installed', () => {
  beforeAll(async () => {
    // What `pnpm install` would put there.
    await symlink(path.join(root, 'node_modules'), path.join(workspace, 'node_modules'));
    await symlink(path.join(root, 'internal'), path.join(workspace, 'internal'));
    await symlink(
      path.join(root, 'packages', neighbor, 'node_modules'),
      path.join(component, 'node_modules'),
    );
  });

  test('it is type-checked, with its stories and tests', async () => {
    const tsc = path.join(root, 'node_modules/.bin/tsc');
    const run = execute(tsc, ['--noEmit', '-p', component]).catch(({ stdout }) => stdout);
    expect(await run).toMatchObject({ stdout: '' });
  });

  test('its own tests pass, conformance included', async () => {
    // Below the root: Vite finds no module of a workspace that shares no folder with those it links to.
    const copy = await mkdtemp(path.join(root, 'tests/.new-component-'));
    try {
      await cp(workspace, copy, { recursive: true, verbatimSymlinks: true });
      await writeFile(path.join(copy, 'vitest.config.ts'), vitestConfig);
      const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
      const run = execute(process.execPath, [vitest, 'run', '--no-color'], {
        cwd: copy,
      }).catch(({ stdout, stderr }) => ({ stdout: `${stdout}${stderr}` }));
      expect((await run).stdout).toMatch(/Tests {2}\d+ passed \(/);
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  });

  test('it builds, and its README lists every class of its stylesheet', async () => {
    await execute(process.execPath, [path.join(root, 'internal/build/src/build-package.ts')], {
      cwd: component,
    });
    const read = (file: string) => readFile(path.join(component, file), 'utf8');
    for (const file of promisedFiles(readPackage(component))) {
      expect(await read(file)).not.toBe('');
    }
    expect(await read('dist/index.d.ts')).toContain(`declare function ${componentName}(`);
    const [, parts = ''] = (await read('README.md')).split('## Parts');
    const classes = (await read('dist/styles.css')).match(/\.broadsheet-[\w-]+/g) ?? [];
    expect(classes.length).toBeGreaterThan(0);
    for (const each of classes) expect(parts).toContain(`\`${each}\``);
  });
});

test('nothing of the template but the texts to replace is left', async () => {
  const texts = await Promise.all(
    written.map((file) => readFile(path.join(workspace, file), 'utf8')),
  );
  expect(texts.filter((text) => /new-component|NewComponent|NAME/.test(text))).toEqual([]);
});

test.each(['', 'PullQuote', 'pull_quote', '-quote', 'quote-', '../quote', 'quote2'])(
  'refuses an unusable name before anything is written: %j',
  async (unusable) => {
    await expect(createComponent({ workspace, name: unusable })).rejects.toThrow(
      /is no name for a component/,
    );
  },
);

test('refuses the name of a component that exists', async () => {
  await expect(createComponent({ workspace, name: 'category-tag' })).rejects.toThrow(
    'packages/category-tag exists already: choose another name, or remove the folder first.',
  );
});
