import { afterEach, describe, expect, test } from 'vitest';
import { describeEngine } from '../describe-engine.ts';
import { tellLostSessions } from '../driver-faults.ts';
import type { Engine, EnginePage } from '../engine.ts';

class NoSuchSessionError extends Error {
  override name = 'NoSuchSessionError';
}

let opened = 0;
let isLost = false;

const engine: Engine = {
  open: async () => {
    const number = (opened += 1);
    isLost = false;
    const driver = {
      execute: (command: string) => {
        isLost ||= command === 'crash';
        return isLost
          ? Promise.reject(new NoSuchSessionError('session deleted because of page crash or hang.'))
          : Promise.resolve(number);
      },
    };
    tellLostSessions(driver);
    return {
      evaluate: () => driver.execute('title'),
      goto: async (url: string) => void (await driver.execute(url)),
      close: async () => console.log(`closed ${number}`),
    } as unknown as EnginePage;
  },
};

const found = { start: async () => engine };

/** Run by the test beside it: the title of each page is the number of pages so far. */
describeEngine({ engine: 'WebKit', title: 'a page', found }, (open) => {
  const title = () => document.title as never;

  test('passes', async () => {
    const page = await open();
    expect(await page.evaluate(title)).toBe(opened);
  });

  test('loses its session once', async ({ task }) => {
    const page = await open();
    if (task.result?.retryCount === 0) await page.goto('crash');
    expect(await page.evaluate(title)).toBe(opened);
  });

  test('loses its session while it polls', async ({ task }) => {
    const page = await open();
    if (task.result?.retryCount === 0) await page.goto('crash').catch(() => {});
    await expect.poll(() => page.evaluate(title), { timeout: 100 }).toBe(opened);
  });

  describe('with a hook that fails without a session', () => {
    afterEach(() => {
      if (isLost) throw new Error('The hook has no session.');
    });

    test('loses its session before the hook', async ({ task }) => {
      const page = await open();
      if (task.result?.retryCount === 0) await page.goto('crash');
      expect(await page.evaluate(title)).toBe(opened);
    });
  });

  test('loses its session twice', async () => {
    const page = await open();
    await page.goto('crash');
    expect(await page.evaluate(title)).toBe(opened);
  });

  test('fails', async () => {
    await open();
    expect(1).toBe(2);
  });

  test('fails before it loses its session', async () => {
    const page = await open();
    expect.soft(1).toBe(2);
    await page.goto('crash');
  });

  test('fails although it does not mind the loss', async () => {
    const page = await open();
    await page.goto('crash').catch(() => {});
    expect(1).toBe(2);
  });

  test('fails after it has lost its session', async ({ task }) => {
    const page = await open();
    if (task.result?.retryCount === 0) await page.goto('crash');
    expect(1).toBe(2);
  });
});
