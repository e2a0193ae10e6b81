import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Tarballs } from './pack.ts';

const execute = promisify(execFile);

/**
 * Installs apps outside of the workspace, so that nothing is found there which their manifests do not name: our packages
 * from the tarballs, in place of the version that an app asks for, everything else from the registry.
 *
 * @param folder holds the apps
 * @param apps their folders in it; `.` where it is one itself
 */
export async function installPacked(
  folder: string,
  tarballs: Tarballs,
  apps: readonly string[],
): Promise<void> {
  const settings = {
    packages: apps,
    overrides: Object.fromEntries(
      Object.entries(tarballs).map(([name, tarball]) => [name, `file:${tarball}`]),
    ),
    // The programs that they bring come ready for each machine, so nothing has to be run.
    allowBuilds: { esbuild: false, sharp: false },
  };
  // JSON is YAML as well.
  await writeFile(path.join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings, null, 2));
  await execute('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'], {
    cwd: folder,
    env: { ...process.env, CI: 'true' },
  });
}
