import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoadPage } from '../../types.ts';
import { requestPage } from './request-page.ts';

const page = { items: [], next: null };
const unavailable = { status: 503 };
const { signal } = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the signal', () => {
  const given: unknown[] = [];
  const take = async (seen: AbortSignal) => {
    given.push(seen);
    return page;
  };
  beforeEach(() => void given.splice(0));

  test.each<[string, LoadPage<never>]>([
    ['two parameters', (_cursor, { signal: seen }) => take(seen)],
    ['a default cursor', (_cursor = '1', { signal: seen }) => take(seen)],
    ['default options', (_cursor, { signal: seen } = { signal }) => take(seen)],
    ['rest parameters', (...all) => take(all[1].signal)],
    ['options to pass on', (_cursor, options) => take({ ...options }.signal)],
    [
      'a bound function',
      ((_bound: unknown, _cursor: string, options: { signal: AbortSignal }) =>
        take(options.signal)).bind(null, 1),
    ],
    ['a mock', vi.fn<LoadPage<never>>((_cursor, options) => take(options.signal))],
  ])('is passed to a function with %s', async (_name, loadPage) => {
    await requestPage(loadPage, '2', new AbortController());
    expect(given).toEqual([expect.any(AbortSignal)]);
  });

  test('is aborted with the request', async () => {
    const controller = new AbortController();
    let seen!: AbortSignal;
    const pending = requestPage(
      (_cursor, options) => {
        seen = options.signal;
        return new Promise<never>((_, reject) => {
          seen.addEventListener('abort', () => reject(seen.reason));
        });
      },
      '2',
      controller,
    );
    expect(seen.aborted).toBe(false);
    controller.abort();
    expect(seen.aborted).toBe(true);
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('may be sent to a server function: React sends nothing in its place, and does not complain', async () => {
    vi.stubGlobal('__webpack_require__', {});
    const { encodeReply } = await import('react-server-dom-webpack/client.browser');
    const sent: unknown[] = [];
    const serverFunction = async (...all: unknown[]) => {
      sent.push(await encodeReply(all));
      return page;
    };
    await requestPage(serverFunction, '2', new AbortController());
    expect(sent).toEqual(['["2",[]]']);
    vi.unstubAllGlobals();
  });
});

describe('a request without an answer', () => {
  test('fails after fifteen seconds, is aborted and not sent again', async () => {
    let seen!: AbortSignal;
    const loadPage = vi.fn<LoadPage<never>>((_cursor, options) => {
      seen = options.signal;
      return new Promise(() => {});
    });
    const failed = requestPage(loadPage, '2', new AbortController()).catch(
      (error: unknown) => error,
    );
    await vi.advanceTimersByTimeAsync(14_999);
    expect(seen.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failed).toMatchObject({ name: 'TimeoutError' });
    expect(seen.aborted).toBe(true);
    expect(loadPage).toHaveBeenCalledTimes(1);
  });

  test('has fifteen seconds for each attempt', async () => {
    const loadPage = vi
      .fn<LoadPage<never>>(
        () => new Promise((resolve) => void setTimeout(() => resolve(page), 14_000)),
      )
      .mockImplementationOnce(
        () => new Promise((_, reject) => void setTimeout(() => reject(unavailable), 14_000)),
      );
    const answer = requestPage(loadPage, '2', new AbortController());
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await answer).toBe(page);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('development', () => {
  let warn: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  test.each([
    ['an error of the program', () => Promise.reject(new TypeError('posts.map is not a function'))],
    ['an answer that is no page', () => Promise.resolve([] as never)],
    ['a cursor that comes again', async () => ({ ...page, next: { cursor: '2', href: '/' } })],
  ])('is told of %s', async (_name, loadPage) => {
    await requestPage<never>(loadPage, '2', new AbortController()).catch(() => {});
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test.each([{ status: 404 }, { code: 'badShape' }])('is not told of %j', async (error) => {
    await requestPage(() => Promise.reject(error), '2', new AbortController()).catch(() => {});
    expect(warn).not.toHaveBeenCalled();
  });
});

test('retries a temporary failure', async () => {
  const loadPage = vi
    .fn<() => Promise<typeof page>>(async () => page)
    .mockRejectedValueOnce(unavailable)
    .mockRejectedValueOnce(unavailable);
  const answer = requestPage(loadPage, '2', new AbortController());
  await vi.advanceTimersByTimeAsync(499);
  expect(loadPage).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1001);
  expect(loadPage).toHaveBeenCalledTimes(3);
  expect(await answer).toBe(page);
});

test('does not retry at the same moment as every other browser', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.8);
  const loadPage = vi
    .fn<() => Promise<typeof page>>(async () => page)
    .mockRejectedValueOnce(unavailable);
  const answer = requestPage(loadPage, '2', new AbortController());
  await vi.advanceTimersByTimeAsync(599);
  expect(loadPage).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(loadPage).toHaveBeenCalledTimes(2);
  expect(await answer).toBe(page);
});

test('does not retry a permanent failure', async () => {
  const loadPage = vi.fn<() => Promise<never>>().mockRejectedValue({ status: 404 });
  await expect(requestPage(loadPage, '2', new AbortController())).rejects.toEqual({ status: 404 });
  expect(loadPage).toHaveBeenCalledTimes(1);
});

test('rejects when loadPage throws synchronously', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const loadPage = () => {
    throw new RangeError('cursor');
  };
  await expect(requestPage(loadPage, '2', new AbortController())).rejects.toThrow('cursor');
});

test.each([undefined, null, {}, { items: {} }, 'page', []])(
  'rejects an answer of %j, without a retry',
  async (bad) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const loadPage = vi.fn<() => Promise<never>>().mockResolvedValue(bad as never);
    await expect(requestPage(loadPage, '2', new AbortController())).rejects.toThrow('no page');
    expect(loadPage).toHaveBeenCalledTimes(1);
  },
);

test('does not retry when it is aborted during the delay', async () => {
  const controller = new AbortController();
  const loadPage = vi.fn<() => Promise<never>>().mockRejectedValue(unavailable);
  const failed = requestPage(loadPage, '2', controller).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await failed).toBe(unavailable);
  expect(loadPage).toHaveBeenCalledTimes(1);
});
