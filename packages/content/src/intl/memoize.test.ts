import { expect, test, vi } from 'vitest';
import { remember } from './memoize.ts';

test('makes a value once', () => {
  const make = vi.fn<() => object>(() => ({}));
  const first = remember('once', make);
  expect(remember('once', make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test('tries again for what was not there', () => {
  const make = vi.fn<() => undefined>();
  expect(remember('nothing', make)).toBeUndefined();
  remember('nothing', make);
  expect(make).toHaveBeenCalledTimes(2);
});

test('does not grow without end', () => {
  const make = vi.fn<() => object>(() => ({}));
  for (let index = 0; index < 10_000; index += 1) remember(`key ${index}`, make);
  for (let index = 0; index < 10_000; index += 1) remember(`key ${index}`, make);
  expect(make.mock.calls.length).toBeGreaterThan(15_000);
});

test('works for a maker that remembers as well', () => {
  const fill = () => {
    for (let index = 0; index < 3000; index += 1) remember(`inner ${index}`, () => index + 1);
    return 'made';
  };
  expect(remember('outer', fill)).toBe('made');
  expect(remember('outer', () => 'made anew')).toBe('made');
});
