import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { run } from '@internal/node/children.mjs';
import { withProgress } from '@internal/node/progress.mjs';
import { packages, promisedFiles, root, type Package } from '../../packages/support/workspace.ts';

/**
 * Builds all packages, unless each has been built since its sources, and the private ones that go into it, were changed.
 */
export async function buildStale(): Promise<void> {
  const shared = newest('internal/{build,css,react}/{src/**/*,package.json}');
  if (!packages.some((pkg) => isStale(pkg, shared))) return;
  const { code, output } = await withProgress(
    'Building the packages',
    run('pnpm', ['run', 'build'], { cwd: root }),
  );
  if (code !== 0) throw new Error(`The packages could not be built:\n${output}`);
}

function isStale(pkg: Package, shared: number): boolean {
  const built = promisedFiles(pkg)
    .filter((file) => file.startsWith('./dist/'))
    .map((file) => path.join(pkg.folder, file));
  if (!built.every((file) => existsSync(file))) return true;
  const changed = Math.max(shared, newest(`packages/${pkg.id}/{src/**/*,package.json}`));
  return changed > Math.min(...built.map((file) => statSync(file).mtimeMs));
}

/** When the newest of the files was changed; tests and stories are not built. */
function newest(pattern: string): number {
  return Math.max(
    ...globSync(pattern, { cwd: root })
      .filter((file) => !/\.(test|stories|page)\.tsx?$/.test(file))
      .map((file) => statSync(path.join(root, file)).mtimeMs),
  );
}
