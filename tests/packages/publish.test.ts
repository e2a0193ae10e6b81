import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tableOf } from '../../scripts/release/table.ts';
import { readTarballs } from '../../scripts/release/tarballs.ts';
import { packed } from './support/packed.ts';
import { packages, root } from './support/workspace.ts';

const execute = promisify(execFile);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-publish-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('what is published', () => {
  test('is every package, each after what it needs', () => {
    const tarballs = readTarballs(path.dirname(Object.values(packed.tarballs)[0] ?? ''));
    const names = tarballs.map(({ name }) => name);
    expect(names.toSorted()).toEqual(packages.map(({ name }) => name));
    for (const { name, needs } of tarballs) {
      const ours = needs.filter((each) => names.includes(each));
      expect(ours.filter((each) => names.indexOf(each) > names.indexOf(name))).toEqual([]);
    }
    expect(names.at(-1)).toBe('@broadsheet/react');
  });

  test('is not published when two packages need each other', async () => {
    await pack({ name: 'hen', dependencies: { egg: '^1.0.0' } });
    await pack({ name: 'egg', peerDependencies: { hen: '^1.0.0' } });
    expect(() => readTarballs(folder)).toThrow('These packages need each other: egg, hen.');
  });
});

describe('publishing', () => {
  beforeEach(async () => {
    await pack({ name: 'theme' });
    await pack({ name: 'card', dependencies: { theme: '^1.0.0' } });
    await pack({ name: 'secret', private: true });
  });

  test('publishes what the registry does not have, with provenance', async () => {
    const { output, calls } = await publish({ published: ['theme@1.0.0'] });
    expect(calls).toEqual([
      'view theme@1.0.0 version --json',
      'view card@1.0.0 version --json',
      `publish ${path.join(folder, 'card.tgz')} --provenance --access=public --json`,
    ]);
    expect(output).toContain('secret@1.0.0 is private');
    expect(output).toContain('theme@1.0.0 is published already');
    expect(output).toMatch(/card +1\.0\.0 +7 +1234\n/);
  });

  test('does a dry run without asking the registry', async () => {
    const { calls, output } = await publish({ published: ['theme@1.0.0'], flags: ['--dry-run'] });
    expect(calls.map((call) => call.replace(`${folder}/`, ''))).toEqual([
      'publish theme.tgz --provenance --access=public --json --dry-run',
      'publish card.tgz --provenance --access=public --json --dry-run',
    ]);
    expect(output).toMatch(/2 packages +14 +2468\n/);
  });

  test('ends at the first package that npm refuses, with its message', async () => {
    const { code, calls, output } = await publish({ refused: 'theme' });
    expect(code).toBe(1);
    expect(calls).toHaveLength(2);
    expect(output).toContain('npm did not publish theme:\nnpm error code E403');
  });

  test('fails when the registry does not answer', async () => {
    const { code, calls, output } = await publish({ isDown: true });
    expect(code).toBe(1);
    expect(calls).toEqual(['view theme@1.0.0 version --json']);
    expect(output).toContain('npm could not say whether theme@1.0.0 is published');
  });
});

test('a table of nothing has its heading and its sum', () => {
  expect(
    tableOf([])
      .split('\n')
      .map((line) => line.split(/ +/)),
  ).toEqual([
    ['package', 'version', 'files', 'bytes'],
    ['0', 'packages', '0', '0'],
  ]);
});

interface Registry {
  published?: string[];
  refused?: string;
  isDown?: boolean;
  flags?: string[];
}

/** Runs the script with an npm that does nothing but answer. */
async function publish({ published = [], refused, isDown = false, flags = [] }: Registry) {
  const log = path.join(folder, 'calls.txt');
  const npm = path.join(folder, 'bin/npm');
  await mkdir(path.dirname(npm));
  await writeFile(log, '');
  await writeFile(
    npm,
    `#!${process.execPath}
    const { appendFileSync } = require('node:fs');
    const [command, what, ...rest] = process.argv.slice(2);
    appendFileSync(${JSON.stringify(log)}, [command, what, ...rest].join(' ') + '\\n');
    const fail = (code) => { console.error('npm error code ' + code); process.exit(1); };
    if (command === 'view') {
      if (${isDown}) fail('ECONNREFUSED');
      if (!${JSON.stringify(published)}.includes(what)) fail('E404');
      console.log(JSON.stringify(what.split('@')[1]));
    } else {
      const name = require('node:path').basename(what, '.tgz');
      if (name === ${JSON.stringify(refused ?? '')}) fail('E403');
      console.error('npm notice Something to notice');
      console.log(JSON.stringify({ [name]: { entryCount: 7, size: 1234 } }, null, 2));
    }`,
  );
  await chmod(npm, 0o755);
  const args = [path.join(root, 'scripts/publish.ts'), folder, ...flags];
  const env = { PATH: `${path.dirname(npm)}${path.delimiter}${process.env.PATH}` };
  const { code, stdout, stderr } = await execute(process.execPath, args, { env }).then(
    (result) => ({ code: 0, ...result }),
    (error) => error as { code: number; stdout: string; stderr: string },
  );
  const calls = (await readFile(log, 'utf8')).trim().split('\n');
  return { code, output: stdout + stderr, calls };
}

/** A tarball with nothing in it but its manifest. */
async function pack(manifest: { name: string } & Record<string, unknown>): Promise<void> {
  const source = path.join(folder, manifest.name);
  await mkdir(path.join(source, 'package'), { recursive: true });
  await writeFile(
    path.join(source, 'package/package.json'),
    JSON.stringify({ version: '1.0.0', ...manifest }),
  );
  await execute('tar', ['czf', `${source}.tgz`, '-C', source, 'package']);
}
