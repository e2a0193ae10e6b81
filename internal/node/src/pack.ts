import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../../..');

/** Package name → the tarball that is published of it. */
export type Tarballs = Record<string, string>;

/**
 * The tarballs of every published package: those in the folder that `BROADSHEET_TARBALLS` names, which `npm test` packs once for all
 * suites; without it, newly packed.
 *
 * @param destination a folder for what is packed
 */
export async function tarballsIn(destination: string): Promise<Tarballs> {
  const given = process.env.BROADSHEET_TARBALLS;
  return given ? findTarballs(path.resolve(root, given)) : packPackages(destination);
}

/**
 * Packs every published package as it stands, built before: what npm would be given.
 *
 * @param destination a folder for the tarballs, which is made where it is missing
 */
export async function packPackages(destination: string): Promise<Tarballs> {
  for (const id of packageIds()) assertBuilt(id);
  await mkdir(destination, { recursive: true });
  await execute(
    'pnpm',
    ['-r', '--filter', './packages/*', 'pack', '--pack-destination', destination],
    { cwd: root },
  );
  return findTarballs(destination);
}

/**
 * The tarballs of every published package in a folder. Throws when one of the version at hand is missing.
 */
function findTarballs(folder: string): Tarballs {
  return Object.fromEntries(
    packageIds().map((id) => {
      const { name, version } = readManifest(id);
      const tarball = path.join(folder, `${name.slice(1).replace('/', '-')}-${version}.tgz`);
      if (!existsSync(tarball)) throw new Error(`There is no tarball of ${name}: ${tarball}.`);
      return [name, tarball];
    }),
  );
}

function packageIds(): string[] {
  return readdirSync(path.join(root, 'packages')).toSorted();
}

function readManifest(id: string): Built {
  return JSON.parse(readFileSync(path.join(root, 'packages', id, 'package.json'), 'utf8')) as Built;
}

function assertBuilt(id: string): void {
  const folder = path.join(root, 'packages', id);
  const manifest = readManifest(id);
  const missing = Object.values(manifest.publishConfig.exports)
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .find((file) => !existsSync(path.join(folder, file)));
  if (missing) {
    throw new Error(
      `${manifest.name} is not built: ${missing} is missing. Run \`pnpm build\` first.`,
    );
  }
}

interface Built {
  name: string;
  version: string;
  publishConfig: { exports: Record<string, string | Record<string, string>> };
}
