import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { requestPage } from './request-page.ts';

const page = { items: [], next: null };
const unavailable = { status: 503 };
const { signal } = new AbortController();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the arguments of loadPage', () => {
  test('include the signal for a function of two parameters', async () => {
    const given: unknown[] = [];
    await requestPage(
      async (cursor: string, options: { signal: AbortSignal }) => {
        given.push(cursor, options.signal);
        return page;
      },
      '2',
      signal,
    );
    expect(given).toEqual(['2', signal]);
  });

  test('are the cursor alone for any other, as for a server function', async () => {
    const given: unknown[] = [];
    const loadPage = async (...all: unknown[]) => {
      given.push(...all);
      return page;
    };
    await requestPage(loadPage, '2', signal);
    expect(given).toEqual(['2']);
  });
});

test('retries a temporary failure', async () => {
  const loadPage = vi
    .fn<() => Promise<typeof page>>(async () => page)
    .mockRejectedValueOnce(unavailable)
    .mockRejectedValueOnce(unavailable);
  const answer = requestPage(loadPage, '2', signal);
  await vi.advanceTimersByTimeAsync(499);
  expect(loadPage).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1001);
  expect(loadPage).toHaveBeenCalledTimes(3);
  expect(await answer).toBe(page);
});

test('does not retry a permanent failure', async () => {
  const loadPage = vi.fn<() => Promise<never>>().mockRejectedValue({ status: 404 });
  await expect(requestPage(loadPage, '2', signal)).rejects.toEqual({ status: 404 });
  expect(loadPage).toHaveBeenCalledTimes(1);
});

test('rejects when loadPage throws synchronously', async () => {
  const loadPage = () => {
    throw new RangeError('cursor');
  };
  await expect(requestPage(loadPage, '2', signal)).rejects.toThrow('cursor');
});

test.each([undefined, null, {}, { items: {} }, 'page', []])(
  'rejects an answer of %j, without a retry',
  async (bad) => {
    const loadPage = vi.fn<() => Promise<never>>().mockResolvedValue(bad as never);
    await expect(requestPage(loadPage, '2', signal)).rejects.toThrow('no page');
    expect(loadPage).toHaveBeenCalledTimes(1);
  },
);

test('does not retry when it is aborted during the delay', async () => {
  const controller = new AbortController();
  const loadPage = vi.fn<() => Promise<never>>().mockRejectedValue(unavailable);
  const failed = requestPage(loadPage, '2', controller.signal).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await failed).toBe(unavailable);
  expect(loadPage).toHaveBeenCalledTimes(1);
});
