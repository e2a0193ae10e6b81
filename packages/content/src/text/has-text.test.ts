import { expect, test } from 'vitest';
import { hasText } from './has-text.ts';

test.each([['a'], [' a '], ['0'], ['🦆'], ['~'], ['\u200Ba'], ['é']])(
  'hasText is true for %j',
  (value) => {
    expect(hasText(value)).toBe(true);
  },
);

test.each([
  [''],
  [' \n\t\u00A0'],
  ['\u0000'],
  ['\u200B\u202E'],
  ['\uD800'],
  [undefined],
  [null],
  [0],
  [7],
  [{}],
  [['a']],
  [true],
])('hasText is false for %j', (value) => {
  expect(hasText(value)).toBe(false);
});
