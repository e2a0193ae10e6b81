import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '@internal/node/children.mjs';
import { serveFolder } from '@internal/node/serve-folder.ts';
import type { TestProject } from 'vitest/node';
import { packAll, removePacked } from '../packages/support/pack.ts';
import { root } from '../packages/support/workspace.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built Storybook is served: below a path, as a project's pages on GitHub are. */
    storybook: string;
  }
}

const built = path.join(root, 'storybook-static');

/**
 * Builds Storybook, unless `STORYBOOK_BUILT` says that it was just built, and serves it below a path.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env.STORYBOOK_BUILT) await build();
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-storybook-'));
  await symlink(built, path.join(folder, 'anything'));
  const packed = await packAll();
  const server = await serveFolder(folder);
  project.provide('packed', packed);
  project.provide('storybook', `${server.origin}/anything/`);
  return async () => {
    await server.close();
    await removePacked(packed);
    await rm(folder, { recursive: true, force: true });
  };
}

async function build(): Promise<void> {
  const { code, output } = await run('pnpm', ['run', 'build-storybook'], { cwd: root });
  if (code !== 0) throw new Error(`Storybook could not be built:\n${output}`);
}
