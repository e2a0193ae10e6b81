import { expect, test, vi } from 'vitest';
import { formatDate, formatPlural } from '../index.ts';
import { memoize, type Cache } from './memoize.ts';

const createCache = (): Cache<unknown> => new Map();

test('creates a value once', () => {
  const cache = createCache();
  const make = vi.fn<() => object>(() => ({}));
  const first = memoize(cache, ['once'], make);
  expect(memoize(cache, ['once'], make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

test.each([2000, 200])('keeps at most %i values', (limit) => {
  const cache = createCache();
  for (let index = 0; index < 10_000; index += 1) {
    memoize(cache, [`key ${index}`], () => ({}), limit);
    expect(cache.size).toBeLessThanOrEqual(limit);
  }
});

test('keeps nothing under a long key', () => {
  const cache = createCache();
  expect(memoize(cache, ['a'.repeat(200_000)], () => 'value')).toBe('value');
  expect(cache.size).toBe(0);
});

test('supports nested calls', () => {
  const cache = createCache();
  const fill = () => {
    for (let index = 0; index < 3000; index += 1) memoize(cache, [index], () => index + 1);
    return 'made';
  };
  expect(memoize(cache, ['outer'], fill)).toBe('made');
  expect(memoize(cache, ['outer'], () => 'made anew')).toBe('made');
});

test.each([
  [
    ['a b', 'c'],
    ['a', 'b c'],
  ],
  [
    ['1', '2 3'],
    ['1 2', '3'],
  ],
  [
    ['', 'a'],
    ['a', ''],
  ],
  [['a'], ['a', '']],
  [
    ['1a', 'b'],
    ['1', 'ab'],
  ],
])('%j and %j are different keys', (left, right) => {
  const cache = createCache();
  memoize(cache, left, () => 'left');
  expect(memoize(cache, right, () => 'right')).toBe('right');
});

test('a date and a number of the same parts are different values', () => {
  expect(formatDate('7', { locale: 'en-US' })).toBeUndefined();
  expect(formatPlural('{count}', 7, 'en-US UTC medium')).toBe('7');
  expect(formatDate('7', { locale: 'en-US' })).toBeUndefined();
});

test('a hostile locale of any length gives a date, and is not kept', () => {
  const locale = 'x'.repeat(200_000);
  expect(formatDate('2025-11-11', { locale })?.text).toBe('Nov 11, 2025');
});
