import { findChromium, findFirefox, findWebKit, type Found } from '@internal/node/engines.mjs';
import { startChromium } from './chromium.ts';
import { endWithProcess } from './end-with-process.ts';
import type { Engine, EngineName } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const running = new Map<EngineName, Promise<Engine>>();

/**
 * The engine of this process: it is started when it is first asked for, serves every test file that a worker runs one after another
 * (`isolate: false`), and ends with the process.
 */
export function runningEngine(name: EngineName, start: () => Promise<Engine>): Promise<Engine> {
  // Playwright's browsers end at `exit`; this has the process come there when the runner ends it by a signal.
  endWithProcess(() => {});
  const engine = running.get(name) ?? start();
  running.set(name, engine);
  return engine;
}

/** How to start an engine, or what is missing. */
export function findEngine(
  name: EngineName,
): { start: () => Promise<Engine> } | { missing: string } {
  if (name === 'Chromium') return startable(findChromium(), startChromium);
  if (name === 'Firefox') return startable(findFirefox(), startFirefox);
  return startable(findWebKit(), startWebKit);
}

function startable<Paths>(found: Found<Paths>, start: (paths: Paths) => Promise<Engine>) {
  return 'paths' in found ? { start: () => start(found.paths) } : found;
}
