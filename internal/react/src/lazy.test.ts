import { expect, test, vi } from 'vitest';
import { lazy } from './lazy.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('loads once, and calls every caller with the module', async () => {
  const load = vi.fn<() => Promise<string>>(async () => 'module');
  const code = lazy(load);
  const use = vi.fn<(module: string) => void>();
  const without = vi.fn<() => void>();
  code.load(use, { without });
  code.load(use, { without });
  expect(code.loaded).toBeUndefined();
  await settled();
  expect(load).toHaveBeenCalledOnce();
  expect(use.mock.calls).toEqual([['module'], ['module']]);
  expect(without).not.toHaveBeenCalled();
  expect(code.loaded).toBe('module');
});

test('is synchronous once the module is loaded', async () => {
  const code = lazy(async () => 'module');
  code.load(() => {}, { without: () => {} });
  await settled();
  const use = vi.fn<(module: string) => void>();
  code.load(use, { without: () => {} });
  expect(use).toHaveBeenCalledWith('module');
});

test('calls `without` when the chunk cannot be loaded, and tries again the next time', async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue('module');
  const code = lazy(load);
  const use = vi.fn<(module: string) => void>();
  const without = vi.fn<() => void>();
  code.load(use, { without });
  await settled();
  expect(without).toHaveBeenCalledOnce();
  expect(use).not.toHaveBeenCalled();
  code.load(use, { without });
  await settled();
  expect(use).toHaveBeenCalledWith('module');
});

test('does not call `without` for an error that the caller throws', async () => {
  const code = lazy(async () => 'module');
  code.load(() => {}, { without: () => {} });
  await settled();
  const without = vi.fn<() => void>();
  expect(() =>
    code.load(
      () => {
        throw new Error('mine');
      },
      { without },
    ),
  ).toThrow('mine');
  expect(without).not.toHaveBeenCalled();
});
