import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './children.mjs';
import { withProgress } from './progress.mjs';

/** The pnpm that this repository is worked on with; a native program, so the machine's own Node does not matter to it. */
const pnpmVersion = '12.21.0';

/** The root of the repository. */
export const root = path.resolve(import.meta.dirname, '../../..');

const stamp = path.join(root, 'node_modules/.installed');

/**
 * Puts pnpm on the `PATH` of everything that is started from here, and installs what the lockfile names unless it is there.
 * Ends the process with the installer's own words when that fails.
 */
export async function install() {
  await providePnpm();
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { code, output } = await withProgress(
    'Installing the dependencies',
    run('pnpm', ['install', '--frozen-lockfile'], { cwd: root, env: { CI: 'true' } }),
  );
  if (code !== 0)
    fail(`${output}\nThe dependencies could not be installed; the lines above say why.`);
  writeFileSync(stamp, wanted);
}

/** A machine may have only npm: then npx fetches pnpm, and its folder is put on the `PATH`. */
async function providePnpm() {
  const found = await run('pnpm', ['--version'], { cwd: root });
  if (found.code === 0 && found.output.trim() === pnpmVersion) return;
  const { code, output } = await withProgress(
    `Fetching pnpm ${pnpmVersion}`,
    run(
      'npx',
      ['-y', '-p', `pnpm@${pnpmVersion}`, '--', 'node', 'internal/node/src/print-path.mjs'],
      {
        cwd: root,
      },
    ),
  );
  const folder = output
    .split('\n')
    .flatMap((line) => line.split(path.delimiter))
    .find(holdsPnpm);
  if (code !== 0 || !folder) {
    fail(`${output}\npnpm ${pnpmVersion} could not be fetched by npx; the lines above say why.`);
  }
  process.env.PATH = `${folder}${path.delimiter}${process.env.PATH}`;
}

function holdsPnpm(folder) {
  return existsSync(path.join(folder, 'pnpm')) || existsSync(path.join(folder, 'pnpm.cmd'));
}

/** Changes with the lockfile, the workspace file and every manifest. */
function fingerprint() {
  const hash = createHash('sha256');
  const groups = ['packages', 'internal'].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => `${group}/${name}`),
  );
  for (const folder of ['.', 'tests', 'benchmarks', ...groups.toSorted()]) {
    const manifest = path.join(root, folder, 'package.json');
    if (existsSync(manifest)) hash.update(readFileSync(manifest));
  }
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Says why it ends, and ends.
 *
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
