import { describe } from 'vitest';
import { describeEngine, type OpenPage } from './describe-engine.ts';
import type { Ability, EngineName } from './engine.ts';
import { lacks } from './lacks.ts';
import { findEngine } from './running-engines.ts';

/** What the tests of one engine are given. */
export interface InEngine {
  engine: EngineName;
  open: OpenPage;
  /** What this engine cannot be asked for: `test.skipIf(lacks.touch)(…)`. The reasons are printed. */
  lacks: Partial<Record<Ability, string>>;
  /** For a test whose answer no engine can change: `test.runIf(inChromium('React decides.'))(…)`, with the reason in a sentence. */
  inChromium: (reason: string) => boolean;
}

const engineNames: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKit'];

/**
 * Runs the same tests in Chromium, Firefox and WebKit. An engine that the machine lacks is skipped, and the reason printed; where
 * `CI` is `true` it fails. `ENGINES=Chromium,WebKit` runs only those.
 */
export function describeInEngines(title: string, define: (given: InEngine) => void): void {
  describeIn(engineNames, title, define);
}

/**
 * Runs tests only in Chromium: no engine can change the answer, or no other engine can be asked.
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
  if (!reason) throw new Error(`Say why a test of "${title}" runs only in Chromium.`);
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
    describeEngine({ engine, title, found: findEngine(engine) }, (open) => {
      define({
        engine,
        open,
        lacks: lacks[engine],
        inChromium: (reason) => isChromium(engine, title, reason),
      });
    });
  });
}
