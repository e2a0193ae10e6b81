import { setTimeout as sleep } from 'node:timers/promises';
import { end, start } from '@internal/node/children.mjs';
import { freePort } from '@internal/node/free-port.mjs';

/** A server that is a process of its own. */
export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string;
  /** What it has printed so far. */
  output: () => string;
  close: () => Promise<void>;
}

export interface ServerOptions {
  command: string;
  /** By the port that it is to listen on. */
  args: (port: number) => string[];
  cwd: string;
  env?: (port: number) => Record<string, string>;
  /**
   * What answers when it is ready.
   * @default "/"
   */
  path?: string;
}

const patience = 60_000;

/**
 * Starts a server on a free port of this machine, and waits until it answers. What it says is thrown when it ends instead.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { command, args, cwd, env, path = '/' } = options;
  const port = await freePort(0);
  const child = start(command, args(port), { cwd, env: env?.(port) ?? {} });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  child.on('error', (error) => (output += error.message));

  const origin = `http://127.0.0.1:${port}`;
  const since = Date.now();
  while (!(await answers(origin + path))) {
    if (child.exitCode !== null || Date.now() - since > patience) {
      await end(child);
      throw new Error(`${command} ${args(port).join(' ')} does not serve:\n${output}`);
    }
    await sleep(100);
  }
  return { origin, output: () => output, close: () => end(child) };
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
