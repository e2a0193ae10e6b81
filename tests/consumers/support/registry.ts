import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run } from '@internal/node/children.mjs';
import { startServer, type Server } from './server.ts';

const verdaccio = path.join(
  path.dirname(createRequire(import.meta.url).resolve('verdaccio/package.json')),
  'bin/verdaccio',
);

/**
 * Starts a registry on this machine, with nothing in it. It takes our packages and never asks anyone else for them; all
 * others it hands on from the registry that npm is configured with.
 *
 * @param folder where it keeps what it is given; made where it is missing
 */
export async function startRegistry(folder: string): Promise<Server> {
  await mkdir(folder, { recursive: true });
  const { output } = await run('npm', ['config', 'get', 'registry'], { cwd: folder });
  const config = path.join(folder, 'verdaccio.yaml');
  // Other output of npm is above its answer.
  await writeFile(config, configuration(output.trim().split('\n').at(-1) ?? ''));
  return startServer({
    command: process.execPath,
    args: (port) => [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`],
    cwd: folder,
    path: '/-/ping',
  });
}

function configuration(upstream: string): string {
  return `
storage: ./storage
uplinks:
  upstream:
    url: ${upstream}
    cache: false
    maxage: 30m
packages:
  '@broadsheet/*':
    access: $all
    publish: $all
  '**':
    access: $all
    proxy: upstream
web:
  enable: false
log: { type: stdout, format: pretty, level: warn }
`;
}

/**
 * Lets a folder publish to the registry: any token will do, but there has to be one.
 */
export async function authorize(folder: string, registry: string): Promise<void> {
  const address = registry.replace('http:', '');
  await writeFile(path.join(folder, '.npmrc'), `${address}/:_authToken=any\n`);
}

/**
 * Publishes a tarball. The registry is named on the spot, lest a configuration elsewhere decide.
 *
 * @param folder one that may publish
 */
export async function publish(tarball: string, registry: string, folder: string): Promise<void> {
  const { code, output } = await run(
    'pnpm',
    ['publish', tarball, '--no-git-checks', '--no-provenance', '--registry', `${registry}/`],
    { cwd: folder },
  );
  if (code !== 0) throw new Error(`${path.basename(tarball)} could not be published:\n${output}`);
}
