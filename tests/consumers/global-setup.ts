import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { tarballsIn } from '@internal/node/pack.ts';
import { withProgress } from '@internal/node/progress.mjs';
import { buildStale } from './support/build-stale.ts';

import { packages } from '../packages/support/workspace.ts';
import './support/published.ts';
import { authorize, publish, startRegistry } from './support/registry.ts';
import { tableOf } from './support/table.ts';

/**
 * Builds and packs every package once, and publishes them to a registry of this run’s own.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!process.env.BROADSHEET_TARBALLS) await buildStale();
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'broadsheet-consumers-')));
  const registry = await startRegistry(path.join(folder, 'registry'));
  const close = async () => {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const names = packages.map(({ name }) => name);
    await withProgress(
      `Publishing ${names.length} packages to ${registry.origin}`,
      publishAll(names, path.join(folder, 'tarballs'), registry.origin),
    );
    // Apps find their content where they find it in the workspace: beside them.
    const content = path.join(import.meta.dirname, 'apps/publication');
    await cp(content, path.join(folder, 'publication'), { recursive: true });
    provide('published', { folder, registry: registry.origin, names });
  } catch (error) {
    await close();
    throw error;
  }
  return async () => {
    console.log(`\n${tableOf(folder)}\n`);
    await close();
  };
}

async function publishAll(names: string[], folder: string, registry: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const tarballs = await tarballsIn(folder);
  await authorize(folder, registry);
  await Promise.all(names.map((name) => publish(tarballs[name] ?? '', registry, folder)));
}
