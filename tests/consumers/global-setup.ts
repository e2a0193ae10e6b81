import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { packPackages } from '../../scripts/lib/pack.ts';
import { withProgress } from '../../scripts/lib/progress.mjs';
import { buildStale } from './support/build-stale.ts';

import { packages } from '../packages/support/workspace.ts';
import './support/published.ts';
import { publish, startRegistry } from './support/registry.ts';
import { tableOf } from './support/table.ts';

/**
 * Builds and packs every package once, and publishes them to a registry of this run’s own.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildStale();
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'broadsheet-consumers-')));
  const tarballs = await packPackages(path.join(folder, 'tarballs'));
  // Apps find their content where they find it in the workspace: beside them.
  await cp(path.join(import.meta.dirname, 'apps/publication'), path.join(folder, 'publication'), {
    recursive: true,
  });
  await mkdir(path.join(folder, 'registry'));
  const registry = await startRegistry(path.join(folder, 'registry'));
  const names = packages.map(({ name }) => name);
  await withProgress(
    `Publishing ${names.length} packages to ${registry.origin}`,
    Promise.all(names.map((name) => publish(tarballs[name] ?? '', registry.origin))),
  );
  provide('published', { folder, registry: registry.origin, names });
  return async () => {
    await registry.close();
    console.log(`\n${tableOf(folder)}\n`);
    await rm(folder, { recursive: true, force: true });
  };
}
