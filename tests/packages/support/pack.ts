import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { tarballsIn, type Tarballs } from '@internal/node/pack.ts';
import { packages, root } from './workspace.ts';

const execute = promisify(execFile);

/** The major versions of React that we support. */
export const reactVersions = ['18', '19'] as const;
type ReactVersion = (typeof reactVersions)[number];

/** What is published, packed once and installed as an app would have it. */
export interface Packed {
  /** A folder outside of the workspace, so that nothing is found there which a package did not bring. */
  folder: string;
  tarballs: Tarballs;
  /** An app for each React: `node_modules` holds the unpacked tarballs, what they depend on, and React; for 19 its types too. */
  apps: Record<ReactVersion, string>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    packed: Packed;
  }
}

/**
 * Installs the tarballs of every package, without a registry, into one empty app for each version of React.
 */
export async function packAll(): Promise<Packed> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'broadsheet-packed-')));
  const tarballs = await tarballsIn(path.join(folder, 'tarballs'));
  const apps = { '18': path.join(folder, 'react-18'), '19': path.join(folder, 'react-19') };
  await Promise.all(reactVersions.map((version) => createApp(apps[version], version, tarballs)));
  return { folder, tarballs, apps };
}

/**
 * Removes what `packAll` made.
 */
export async function removePacked({ folder }: Packed): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function createApp(app: string, react: ReactVersion, tarballs: Tarballs): Promise<void> {
  const modules = path.join(app, 'node_modules');
  await Promise.all(
    packages.map(async (pkg) => {
      const target = path.join(modules, pkg.name);
      await mkdir(target, { recursive: true });
      await execute('tar', ['xzf', tarballs[pkg.name] ?? '', '-C', target, '--strip-components=1']);
    }),
  );
  const others = packages.flatMap(({ folder, manifest }) =>
    Object.keys(manifest.dependencies ?? {})
      .filter((name) => !name.startsWith('@broadsheet/'))
      .map((name) => [name, path.join(folder, 'node_modules', name)] as const),
  );
  for (const [name, source] of new Map(others)) await copy(source, path.join(modules, name));
  await installReact(react, modules);
  if (react === '19') await installTypes(modules);
}

/** Copies, not links: React DOM 18 must find the React 18 beside it, wherever the workspace keeps it. */
async function installReact(version: ReactVersion, modules: string): Promise<void> {
  const suffix = version === '18' ? '-18' : '';
  const dom = await realpath(path.join(root, `tests/node_modules/react-dom${suffix}`));
  await copy(path.join(root, `tests/node_modules/react${suffix}`), path.join(modules, 'react'));
  await copy(dom, path.join(modules, 'react-dom'));
  await copy(path.join(dom, '../scheduler'), path.join(modules, 'scheduler'));
}

async function installTypes(modules: string): Promise<void> {
  const types = await realpath(path.join(root, 'tests/node_modules/@types/react'));
  await copy(types, path.join(modules, '@types/react'));
  await copy(path.join(types, '../../csstype'), path.join(modules, 'csstype'));
}

async function copy(source: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const actual = await realpath(source);
  await cp(actual, target, {
    recursive: true,
    filter: (file) => !file.slice(actual.length).includes('node_modules'),
  });
}
