import { rmSync } from 'node:fs';
import { cp, mkdtemp, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { end, run, start } from './children.mjs';
import { freePort } from './free-port.mjs';
import { installPacked } from './install-packed.ts';
import type { Served } from './listen.ts';
import { tarballsIn } from './pack.ts';
import { serveFolder } from './serve-folder.ts';

const examples = path.resolve(import.meta.dirname, '../../../examples');

/** The example sites, installed from what is packed, in a folder outside of the workspace. */
export interface Examples {
  folder: string;
  /** At once, so that it can be the last thing that a process does. */
  remove: () => void;
}

/** What an example is told of the world; `SITE_URL` comes by itself. */
export type Environment = Record<string, string>;

/** Packs the packages as they are built, and installs the examples with them. */
export async function installExamples(): Promise<Examples> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'broadsheet-examples-')));
  await cp(examples, folder, {
    recursive: true,
    filter: (file) => !/[/\\](node_modules|\.next|\.build|dist)$/.test(file),
  });
  const tarballs = await tarballsIn(path.join(folder, 'tarballs'));
  await installPacked(folder, tarballs, ['next-blog', 'static-site']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Puts a page of Next beside the examples that has nothing of ours, for comparison: by the same versions, to be built and started as
 * the Next example is.
 *
 * @returns the name of its folder
 */
export async function addBareNext({ folder }: Examples): Promise<string> {
  const bare = path.join(folder, 'bare-next');
  const blog = path.join(folder, 'next-blog');
  await cp(path.resolve(import.meta.dirname, '../../../benchmarks/bare-next'), bare, {
    recursive: true,
  });
  await cp(path.join(blog, 'package.json'), path.join(bare, 'package.json'));
  await symlink(path.join(blog, 'node_modules'), path.join(bare, 'node_modules'), 'junction');
  return 'bare-next';
}

/** Builds the Next example, or another app of Next that stands beside it. */
export function buildNext(
  { folder }: Examples,
  env: Environment = {},
  app = 'next-blog',
): Promise<void> {
  return succeed([nextBin, 'build'], path.join(folder, app), env);
}

/** Starts the Next example, or another app of Next, that was built. */
export async function startNext(
  { folder }: Examples,
  { port = 0, ...env }: { port?: number; PIXEL_URL?: string; WORDPRESS_URL?: string } = {},
  app = 'next-blog',
): Promise<Served> {
  const free = await freePort(port);
  const origin = `http://127.0.0.1:${free}`;
  const child = start(
    process.execPath,
    [nextBin, 'start', '--hostname', '127.0.0.1', '--port', `${free}`],
    { cwd: path.join(folder, app), env: { ...quiet, SITE_URL: origin, ...env } },
  );
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  while (!(await answers(`${origin}/robots.txt`))) {
    if (child.exitCode !== null) throw new Error(`The Next example ended:\n${output}`);
    await sleep(100);
  }
  return {
    origin,
    port: free,
    close: () => end(child),
  };
}

/** Builds the static example, for an address, and serves it there. */
export async function startStaticSite(
  { folder }: Examples,
  { port = 0, ...env }: { port?: number; PIXEL_URL?: string } = {},
): Promise<Served> {
  const free = await freePort(port);
  const cwd = path.join(folder, 'static-site');
  await succeed(['build.ts'], cwd, { SITE_URL: `http://127.0.0.1:${free}`, ...env });
  return serveFolder(path.join(cwd, 'dist'), free);
}

const nextBin = 'node_modules/next/dist/bin/next';
const quiet = { NEXT_TELEMETRY_DISABLED: '1' };

async function succeed(args: string[], cwd: string, env: Environment): Promise<void> {
  const { code, output } = await run(process.execPath, args, {
    cwd,
    env: { ...quiet, CI: '1', ...env },
  });
  if (code !== 0) throw new Error(`${args.join(' ')} failed in ${cwd}:\n${output}`);
}

/** Any answer counts: a missing page is an answer too. */
function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}
