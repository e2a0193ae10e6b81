/**
 * `pnpm release:pack`: builds and packs every package into `tarballs/`, and tests these very tarballs.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../internal/node/src/children.mjs';
import { packPackages } from '../internal/node/src/pack.ts';
import { withProgress } from '../internal/node/src/progress.mjs';

const root = path.resolve(import.meta.dirname, '..');
const tarballs = path.join(root, 'tarballs');

try {
  // What an older version left would be published with it.
  await rm(tarballs, { recursive: true, force: true });
  await step('Building', ['run', 'build']);
  const packed = await packPackages(tarballs);
  await step('Testing what is packed', ['run', 'test:packages'], { BROADSHEET_TARBALLS: tarballs });
  console.log(Object.values(packed).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Runs pnpm; when it fails, its output is the error. */
async function step(what: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const { code, output } = await withProgress(what, run('pnpm', args, { cwd: root, env }));
  if (code !== 0) throw new Error(`${output}\n${what} failed; the lines above say why.`);
}
