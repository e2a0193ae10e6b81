import { cp, readFile, realpath, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run as execute } from '@internal/node/children.mjs';
import { root } from '../../packages/support/workspace.ts';
import type { Published } from './published.ts';
import { startServer, type Server } from './server.ts';

const apps = path.resolve(import.meta.dirname, '../apps');

/** Who installs: each lays out `node_modules` in its own way. */
export const managers = ['npm', 'pnpm', 'yarn'] as const;
type Manager = (typeof managers)[number];

export interface ConsumerOptions {
  /** Its folder in `apps`. */
  app: string;
  /**
   * The name of its copy, where an app is installed in more than one way.
   * @default the app's
   */
  as?: string;
  /** Versions that differ from those in the app's manifest. */
  versions?: Record<string, string>;
  /**
   * Adds every package that we publish to what it asks for.
   * @default false
   */
  everyPackage?: boolean;
  /** @default "pnpm", the strictest: what a package has not declared, it does not find */
  manager?: Manager;
}

/** An app that has installed what is published, as it stands in a folder outside of the workspace. */
export class Consumer {
  readonly folder: string;
  readonly #options: ConsumerOptions;

  /**
   * @param consumers the folder in which all of them stand
   */
  constructor(consumers: string, options: ConsumerOptions) {
    this.folder = path.join(consumers, options.as ?? options.app);
    this.#options = options;
  }

  /**
   * Copies the app, and installs what its manifest asks for.
   *
   * @param published what there is of ours, and the registry that has it
   * @param options `only` asks that registry for everything else as well, which hands it on
   */
  async install({ registry, names }: Published, { only = false } = {}): Promise<void> {
    const { app, versions = {}, manager = 'pnpm', everyPackage } = this.#options;
    await cp(path.join(apps, app), this.folder, { recursive: true });
    const manifest = JSON.parse(await this.read('package.json'));
    for (const name of everyPackage ? names : []) manifest.dependencies[name] = 'latest';
    for (const group of ['dependencies', 'devDependencies']) {
      for (const name of Object.keys(manifest[group] ?? {})) {
        manifest[group][name] = versions[name] ?? manifest[group][name];
      }
    }
    await this.write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
    await this.write('.npmrc', `${only ? '' : '@broadsheet:'}registry=${registry}/\n`);
    // Nothing that an app here depends on needs its install script.
    await this.write('pnpm-workspace.yaml', 'strictDepBuilds: false\n');
    const [command, ...args] = install[manager];
    await this.run(command, args, { NODE_ENV: 'development' });
  }

  /**
   * Runs a command in the app to its end, and gives what it printed. Throws that when it fails.
   */
  async run(
    command: string,
    args: string[],
    env: Record<string, string> = {},
    timeout = 240_000,
  ): Promise<string> {
    const { code, output } = await execute(command, args, {
      cwd: this.folder,
      env: { ...environment, ...env },
      timeout,
    });
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${code}\n${output}`);
    return output;
  }

  /**
   * Starts the app's server, on a free port.
   *
   * @param command an npm script of the app, or what else its manager runs; `PORT` holds the port
   */
  serve(command: (port: number) => string[], env: Record<string, string> = {}): Promise<Server> {
    return startServer({
      command: 'pnpm',
      args: (port) => ['exec', ...command(port)],
      cwd: this.folder,
      env: (port) => ({ ...environment, ...env, PORT: `${port}`, HOST: '127.0.0.1' }),
    });
  }

  /** A text file of the app. */
  read(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(path.join(this.folder, file), text);
  }

  /**
   * The classes that the stylesheets of some of our packages style, as the package that depends on them finds them.
   *
   * @param ids the packages' names without the scope
   * @param within the package from which they are looked for, for an app need not see them itself
   */
  async selectorsOf(ids: string[], within = 'react'): Promise<string[]> {
    const folder = await realpath(path.join(this.folder, 'node_modules/@broadsheet', within));
    const { resolve } = createRequire(path.join(folder, 'package.json'));
    const sheets = ids.map((id) => readFile(resolve(`@broadsheet/${id}/styles.css`), 'utf8'));
    const classes = (await Promise.all(sheets)).join('').match(/\.[a-z][\w-]*_\w+/g);
    return [...new Set(classes)];
  }

  /** The version of a package, as it was installed. */
  async versionOf(name: string): Promise<string> {
    return JSON.parse(await this.read(`node_modules/${name}/package.json`)).version;
  }
}

const install: Record<Manager, [string, ...string[]]> = {
  npm: ['npm', 'install', '--no-audit', '--no-fund', '--no-package-lock'],
  pnpm: ['pnpm', 'install', '--no-lockfile'],
  // The first version of yarn, which lays out one flat folder as npm does, by rules of its own.
  yarn: [
    process.execPath,
    createRequire(import.meta.url).resolve('yarn/bin/yarn.js'),
    'install',
    '--no-lockfile',
    '--non-interactive',
  ],
};

/** As on a machine that has never seen the workspace: none of its programs, and nothing of the test runner. */
const environment = {
  PATH: [path.dirname(process.execPath), ...(process.env.PATH ?? '').split(path.delimiter)]
    .filter((folder, index) => index === 0 || !folder.startsWith(root))
    .join(path.delimiter),
  NODE_ENV: 'production',
  VITEST: '',
  CI: 'true',
  NO_COLOR: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};
