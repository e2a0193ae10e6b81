import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { startChromium } from './chromium.ts';
import type { Ability, Engine, EngineName, EnginePage, OpenOptions } from './engine.ts';
import { findChromium, findFirefox, findWebKit, type Found } from '@internal/node/engines.mjs';
import { startFirefox } from './firefox.ts';
import { lacks } from './lacks.ts';
import { startWebKit } from './webkit.ts';

/** What the tests of one engine are given. */
export interface InEngine {
  engine: EngineName;
  /** Opens a page; it is closed after the test. */
  open: (options?: OpenOptions) => Promise<EnginePage>;
  /** What this engine cannot be asked for: `test.skipIf(lacks.touch)(…)`. The reasons are printed. */
  lacks: Partial<Record<Ability, string>>;
}

/**
 * Runs the same tests in Chromium, Firefox and WebKit, one browser of each for all of them. An engine that the machine lacks is
 * skipped, and the reason printed; where `CI` is `true` it fails. `ENGINES=Chromium,WebKit` runs those alone.
 */
export function describeInEngines(title: string, define: (given: InEngine) => void): void {
  describe.each(chosen())('$0', (engine) => {
    const found = lookFor(engine);
    const isSkipped = 'missing' in found && process.env.CI !== 'true';
    if (isSkipped) console.warn(found.missing);
    for (const [ability, reason] of Object.entries(lacks[engine])) {
      console.info(`${engine} is not tested for ${ability}: ${reason}.`);
    }
    describe.skipIf(isSkipped)(`${title}`, () => {
      let running: Engine | undefined;
      let pages: EnginePage[] = [];
      beforeAll(async () => {
        if ('missing' in found) throw new Error(found.missing);
        running = await found.start();
      }, 60_000);
      afterEach(async () => {
        for (const page of pages) await page.close();
        pages = [];
      });
      afterAll(() => running?.close(), 20_000);

      define({
        engine,
        open: async (options) => {
          const page = await running!.open(options);
          pages.push(page);
          return page;
        },
        lacks: lacks[engine],
      });
    });
  });
}

function chosen(): [EngineName][] {
  const names: EngineName[] = ['Chromium', 'Firefox', 'WebKit'];
  const wanted = process.env.ENGINES?.split(',');
  return names.filter((name) => !wanted || wanted.includes(name)).map((name) => [name]);
}

/** How to start it, or what is missing. */
function lookFor(name: EngineName): { start: () => Promise<Engine> } | { missing: string } {
  if (name === 'Chromium') return startable(findChromium(), startChromium);
  if (name === 'Firefox') return startable(findFirefox(), startFirefox);
  return startable(findWebKit(), startWebKit);
}

function startable<Paths>(found: Found<Paths>, start: (paths: Paths) => Promise<Engine>) {
  return 'paths' in found ? { start: () => start(found.paths) } : found;
}
