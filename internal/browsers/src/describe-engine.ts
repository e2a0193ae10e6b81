import { aroundEach, beforeAll, describe } from 'vitest';
import { isSessionLost } from './driver-faults.ts';
import type { Engine, EngineName, EnginePage, OpenOptions } from './engine.ts';
import { runningEngine } from './running-engines.ts';

/** How to start an engine, or what is missing. */
export type FoundEngine = { start: () => Promise<Engine> } | { missing: string };

/** Opens a page; it is closed after the test. */
export type OpenPage = (options?: OpenOptions) => Promise<EnginePage>;

/**
 * The tests of one engine. A test whose session was lost is run once more from its start, in new pages; one that failed in any other
 * way is not, and neither is one that lost its session twice.
 */
export function describeEngine(
  { engine, title, found }: { engine: EngineName; title: string; found: FoundEngine },
  define: (open: OpenPage) => void,
): void {
  const isSkipped = 'missing' in found && process.env.CI !== 'true';
  if (isSkipped) console.warn(found.missing);
  // The runner asks the message of the last error, and drops a function in place of an expression.
  const retry = { count: 1, condition: /^Session lost in / };
  describe.skipIf(isSkipped)(`${title}`, { retry }, () => {
    let running: Engine | undefined;
    let pages: EnginePage[] = [];
    beforeAll(async () => {
      if ('missing' in found) throw new Error(found.missing);
      running = await runningEngine(engine, found.start);
    }, 60_000);
    aroundEach(async (runTest, { task }) => {
      const before = task.result?.errors?.length ?? 0;
      await runTest();
      const opened = pages;
      pages = [];
      for (const page of opened) await page.close();
      // What fails after the session was lost, such as a hook, may fail because of that; what failed before did not.
      const first = task.result?.errors?.[before];
      if (!isSessionLost(first)) return;
      const lost = `Session lost in "${task.fullName}": ${first?.message}`;
      console.warn(`${lost} ${before === 0 ? 'It is run once more.' : 'It has failed.'}`);
      throw new Error(lost);
    });
    define(async (options) => {
      const page = await running!.open(options);
      pages.push(page);
      return page;
    });
  });
}
