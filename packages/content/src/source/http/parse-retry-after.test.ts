import { expect, test } from 'vitest';
import { parseRetryAfter } from './parse-retry-after.ts';

const now = Date.parse('2025-11-11T09:30:00Z');

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['Tue, 11 Nov 2025 09:30:30 GMT', 30],
  ['Tue, 11 Nov 2025 09:00:00 GMT', 0],
  ['Tue, 11 Nov 2025 09:30:30', undefined],
  ['soon', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['', undefined],
  [null, undefined],
])('parses %j as %j', (header, seconds) => {
  expect(parseRetryAfter(header, now)).toBe(seconds);
});
