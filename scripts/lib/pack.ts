import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

/** Package name → the tarball that is published of it. */
export type Tarballs = Record<string, string>;

/**
 * Packs every published package as it stands, built before: what npm would be given.
 *
 * @param destination a folder for the tarballs, which is made where it is missing
 */
export async function packPackages(destination: string): Promise<Tarballs> {
  const packages = readdirSync(path.join(root, 'packages')).toSorted().map(readBuilt);
  await mkdir(destination, { recursive: true });
  await execute(
    'pnpm',
    ['-r', '--filter', './packages/*', 'pack', '--pack-destination', destination],
    { cwd: root },
  );
  return Object.fromEntries(
    packages.map(({ name, version }) => {
      const file = `${name.slice(1).replace('/', '-')}-${version}.tgz`;
      const tarball = path.join(destination, file);
      if (!existsSync(tarball)) throw new Error(`pnpm packed no tarball of ${name}.`);
      return [name, tarball];
    }),
  );
}

function readBuilt(id: string): { name: string; version: string } {
  const folder = path.join(root, 'packages', id);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Built;
  const missing = Object.values(manifest.publishConfig.exports)
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .find((file) => !existsSync(path.join(folder, file)));
  if (missing) {
    throw new Error(
      `${manifest.name} is not built: ${missing} is missing. Run \`pnpm build\` first.`,
    );
  }
  return manifest;
}

interface Built {
  name: string;
  version: string;
  publishConfig: { exports: Record<string, string | Record<string, string>> };
}
