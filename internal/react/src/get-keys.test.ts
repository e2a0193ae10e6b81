import { expect, test } from 'vitest';
import { getKeys } from './get-keys.ts';

const identity = (item: string) => [item, undefined, { toString: null }];

test('every key is unique, also among equal items', () => {
  const items = ['a', 'a', '0 a', '1 a', '', '', 'a', '1 1 a'];
  expect(new Set(getKeys(items, identity)).size).toBe(items.length);
});

test('an item keeps its key when others come, go and move', () => {
  const [, second] = getKeys(['a', 'b', 'c'], identity);
  expect(getKeys(['b', 'x'], identity)[0]).toBe(second);
  expect(getKeys(['c', 'a', 'b'], identity)[2]).toBe(second);
});
