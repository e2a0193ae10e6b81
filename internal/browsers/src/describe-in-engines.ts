import { afterEach, beforeAll, describe } from 'vitest';
import type { Ability, Engine, EngineName, EnginePage, OpenOptions } from './engine.ts';
import { lacks } from './lacks.ts';
import { findEngine, runningEngine } from './running-engines.ts';

/** What the tests of one engine are given. */
export interface InEngine {
  engine: EngineName;
  /** Opens a page; it is closed after the test. */
  open: (options?: OpenOptions) => Promise<EnginePage>;
  /** What this engine cannot be asked for: `test.skipIf(lacks.touch)(…)`. The reasons are printed. */
  lacks: Partial<Record<Ability, string>>;
  /** For a test whose answer no engine can change: `test.runIf(inChromium('React decides.'))(…)`, with the reason in a sentence. */
  inChromium: (reason: string) => boolean;
}

const engineNames: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKit'];

/**
 * Runs the same tests in Chromium, Firefox and WebKit. An engine that the machine lacks is skipped, and the reason printed; where
 * `CI` is `true` it fails. `ENGINES=Chromium,WebKit` runs those alone.
 */
export function describeInEngines(title: string, define: (given: InEngine) => void): void {
  describeIn(engineNames, title, define);
}

/**
 * Runs tests in Chromium alone: what they ask no engine can answer differently, or no other can be asked.
 *
 * @param reason why the other engines are not asked, as a sentence
 */
export function describeInChromium(
  title: string,
  reason: string,
  define: (given: InEngine) => void,
): void {
  describeIn(
    engineNames.filter((engine) => isChromium(engine, title, reason)),
    title,
    define,
  );
}

function isChromium(engine: EngineName, title: string, reason: string): boolean {
  if (!reason) throw new Error(`Say why a test of "${title}" runs in Chromium alone.`);
  return engine === 'Chromium';
}

function describeIn(
  names: readonly EngineName[],
  title: string,
  define: (given: InEngine) => void,
): void {
  const wanted = process.env.ENGINES?.split(',');
  const chosen = names.filter((name) => !wanted || wanted.includes(name));
  describe.each(chosen)('%s', (engine) => {
    const found = findEngine(engine);
    const isSkipped = 'missing' in found && process.env.CI !== 'true';
    if (isSkipped) console.warn(found.missing);
    describe.skipIf(isSkipped)(`${title}`, () => {
      let running: Engine | undefined;
      let pages: EnginePage[] = [];
      beforeAll(async () => {
        if ('missing' in found) throw new Error(found.missing);
        running = await runningEngine(engine, found.start);
      }, 60_000);
      afterEach(async () => {
        const opened = pages;
        pages = [];
        for (const page of opened) await page.close();
      });
      define({
        engine,
        open: async (options) => {
          const page = await running!.open(options);
          pages.push(page);
          return page;
        },
        lacks: lacks[engine],
        inChromium: (reason) => isChromium(engine, title, reason),
      });
    });
  });
}
