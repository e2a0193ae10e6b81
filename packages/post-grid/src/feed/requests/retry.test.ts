import { expect, test } from 'vitest';
import { getRetryDelay } from './retry.ts';

test.each([
  ['a network failure in Chromium', new TypeError('Failed to fetch')],
  ['one in Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
  ['one in Safari', new TypeError('Load failed')],
  ['one in Node', new TypeError('fetch failed')],
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
  [
    'a TypeError of it in Chromium',
    new TypeError("Cannot read properties of undefined (reading 'map')"),
  ],
  [
    'a TypeError of it in Firefox',
    new TypeError('can\'t access property "map", posts is undefined'),
  ],
  [
    'a TypeError of it in Safari',
    new TypeError("undefined is not an object (evaluating 'posts.map')"),
  ],
  ['a TypeError about its own fetch', new TypeError('fetchPosts is not a function')],
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
