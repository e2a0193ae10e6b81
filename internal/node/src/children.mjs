import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const isWindows = process.platform === 'win32';
const running = new Set();
let isListening = false;

/**
 * Starts a command as the head of a process group of its own, so that the processes it starts can be ended with it.
 * It gets no input: nothing here asks questions. When this process is told to end, the group is ended first.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, output?: 'inherit' | 'pipe' }} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, { env = {}, cwd, output = 'pipe' } = {}) {
  endAllOnSignals();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    detached: !isWindows,
    // On Windows npm, npx and pnpm are batch files, which only a shell starts.
    shell: isWindows,
  });
  running.add(child);
  return child;
}

/**
 * Runs a command to its end, and ends the processes it left behind.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, timeout?: number }} [options] `timeout` in milliseconds
 * @returns {Promise<{ code: number, output: string }>} what it printed, and its exit code: 127 when it could not be
 *   started, 124 when its time was up, 1 when a signal ended it
 */
export async function run(command, args, { timeout = 3_600_000, ...options } = {}) {
  const child = start(command, args, options);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const closed = once(child, 'close').catch(() => undefined);
  const timer = new AbortController();
  const code = await Promise.race([
    once(child, 'exit').then(
      ([exitCode]) => exitCode ?? 1,
      (error) => {
        output += `${error.message}\n`;
        return 127;
      },
    ),
    sleep(timeout, 124, { signal: timer.signal }),
  ]);
  timer.abort();
  if (code === 124) output += `\nEnded after ${timeout / 1000} seconds.\n`;
  await end(child);
  await Promise.race([closed, sleep(1000)]);
  return { code, output };
}

/**
 * Ends a process and its whole group: politely, and after three seconds by force.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function end(child) {
  signal(child, 'SIGTERM');
  for (let waited = 0; waited < 3000 && isAlive(child); waited += 50) await sleep(50);
  signal(child, 'SIGKILL');
  running.delete(child);
}

function signal(child, name) {
  try {
    if (isWindows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It is gone already, or it never was.
  }
}

function isAlive(child) {
  if (isWindows) return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}

function endAllOnSignals() {
  if (isListening) return;
  isListening = true;
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
  for (const [name, code] of Object.entries(codes)) {
    process.once(name, async () => {
      await Promise.all([...running].map(end));
      process.exit(code);
    });
  }
}
