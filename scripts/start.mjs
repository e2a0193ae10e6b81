/**
 * `npm start`: installs everything and opens Storybook. What follows `--` is handed to it: `npm start -- --ci --port 7007`.
 */
import '../internal/node/src/check-node.mjs';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { start } from '../internal/node/src/children.mjs';
import { freePort } from '../internal/node/src/free-port.mjs';
import { install, root } from '../internal/node/src/install.mjs';

await install();

const args = process.argv.slice(2);
const port = portIn(args) ?? (await freePort(6006));
const portArgs = portIn(args) ? [] : ['--port', String(port)];
const storybook = start(
  'pnpm',
  ['exec', 'storybook', 'dev', '--disable-telemetry', ...portArgs, ...args],
  { cwd: root, output: 'inherit' },
);
const ended = once(storybook, 'exit');

console.log('Starting Storybook …');
void sayWhenReady(`http://localhost:${port}/`);
const [code] = await ended;
process.exit(code ?? 1);

function portIn(given) {
  for (const [index, arg] of given.entries()) {
    const value = /^(?:--port=|-p=?)(\d+)$/.exec(arg)?.[1];
    if (value) return Number(value);
    if (arg === '--port' || arg === '-p') return Number(given[index + 1]);
  }
  return undefined;
}

async function sayWhenReady(address) {
  while (storybook.exitCode === null) {
    const answers = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) break;
    await sleep(300);
  }
  if (storybook.exitCode === null) console.log(`Storybook is open at ${address} (Ctrl-C ends it).`);
}
