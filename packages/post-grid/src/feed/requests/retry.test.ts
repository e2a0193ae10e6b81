import { expect, test } from 'vitest';
import { getRetryDelay } from './retry.ts';

test.each([
  ['a network failure', new TypeError('Failed to fetch')],
  ['an error with code "network"', { code: 'network' }],
  ['500', { status: 500 }],
  ['503', Object.assign(new Error('Unavailable'), { status: 503 })],
  ['429', { status: 429 }],
  ['an error with code "rateLimited"', { code: 'rateLimited' }],
])('retries twice after %s, with exponential backoff', (_name, error) => {
  expect([0, 1, 2].map((attempt) => getRetryDelay(error, attempt))).toEqual([500, 1000, undefined]);
});

test.each([
  ['404', { status: 404 }],
  ['401', { status: 401, code: 'unauthorized' }],
  ['an error of the program', new RangeError('out of range')],
  ['a string', 'no'],
  ['nothing', undefined],
  ['null', null],
  ['a Retry-After without a cause', { status: 404, retryAfter: 1 }],
])('does not retry after %s', (_name, error) => {
  expect(getRetryDelay(error, 0)).toBeUndefined();
});

test('waits for the seconds of Retry-After', () => {
  expect(getRetryDelay({ status: 429, retryAfter: 3 }, 0)).toBe(3000);
  expect(getRetryDelay({ status: 503, retryAfter: 0.1 }, 1)).toBe(1000);
});

test('does not retry when Retry-After is more than ten seconds', () => {
  expect(getRetryDelay({ status: 503, retryAfter: 10 }, 0)).toBe(10_000);
  expect(getRetryDelay({ status: 503, retryAfter: 11 }, 0)).toBeUndefined();
});

test.each([0, -1, null, Number(null), Number.NaN, 'soon', {}])(
  'ignores a Retry-After of %j',
  (retryAfter) => {
    expect(getRetryDelay({ status: 503, retryAfter }, 0)).toBe(500);
  },
);
