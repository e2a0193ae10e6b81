import { expect, test, vi } from 'vitest';
import { memoize } from './memoize.ts';

test('creates a value once', () => {
  const make = vi.fn<() => object>(() => ({}));
  const first = memoize('once', make);
  expect(memoize('once', make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('creates a falsy value again', () => {
  const make = vi.fn<() => undefined>();
  expect(memoize('nothing', make)).toBeUndefined();
  memoize('nothing', make);
  expect(make).toHaveBeenCalledTimes(2);
});

test('limits its size', () => {
  const make = vi.fn<() => object>(() => ({}));
  for (let index = 0; index < 10_000; index += 1) memoize(`key ${index}`, make);
  for (let index = 0; index < 10_000; index += 1) memoize(`key ${index}`, make);
  expect(make.mock.calls.length).toBeGreaterThan(15_000);
});

test('supports nested calls', () => {
  const fill = () => {
    for (let index = 0; index < 3000; index += 1) memoize(`inner ${index}`, () => index + 1);
    return 'made';
  };
  expect(memoize('outer', fill)).toBe('made');
  expect(memoize('outer', () => 'made anew')).toBe('made');
});
