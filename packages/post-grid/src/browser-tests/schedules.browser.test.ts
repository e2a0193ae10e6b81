import { describeInEngines } from '@internal/browsers';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Step } from './schedules.page.tsx';
import { serveFeed, type FeedSite } from './site.ts';

describeInEngines('random schedules', ({ open }) => {
  let site: FeedSite;
  beforeAll(async () => {
    site = await serveFeed('schedules');
  });
  afterAll(() => site.close());

  test('shows every post once, in the order served, with no more requests than needed, whatever the order of clicks and answers', async () => {
    const page = await open();
    await page.goto(site.origin);
    await expect
      .poll(() => page.evaluate(() => typeof (globalThis as { run?: unknown }).run))
      .toBe('function');
    const step: fc.Arbitrary<Step> = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<Step>('click', 'wait') },
      { weight: 1, arbitrary: fc.constant<Step>('reset') },
      { weight: 4, arbitrary: fc.record({ answer: fc.nat(9), fails: fc.boolean() }) },
    );
    const served = fc.array(fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(served, fc.array(step, { maxLength: 16 }), async (pages, steps) => {
        const { shown, sinceReset, failures, repeats } = await page.evaluate(
          (all: string[][], what: Step[]) =>
            (
              globalThis as unknown as {
                run: (...given: unknown[]) => Promise<{
                  shown: string[];
                  sinceReset: number;
                  failures: number;
                  repeats: number;
                }>;
              }
            ).run(all, what),
          pages,
          steps,
        );
        expect(shown).toEqual([...new Set(pages.flat())]);
        expect(sinceReset).toBeLessThanOrEqual(pages.length - 1 + failures);
        expect(repeats).toBe(0);
      }),
      { numRuns: 200 },
    );
    expect(await page.printed()).toEqual([]);
  }, 180_000);
});
