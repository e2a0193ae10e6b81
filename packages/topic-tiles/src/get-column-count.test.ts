import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getColumnCount } from './get-column-count.ts';

describe('getColumnCount', () => {
  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
    [6, 6],
    [7, 4],
    [8, 4],
    [9, 3],
    [10, 5],
    [11, 6],
    [12, 6],
    [13, 5],
    [30, 6],
  ])('sets %d tiles in %d columns of at most six', (count, columns) => {
    expect(getColumnCount(count, 3, 6)).toBe(columns);
  });

  test.each([
    [4, 2],
    [5, 3],
    [6, 3],
    [8, 2],
  ])('sets %d tiles in %d columns of at most three', (count, columns) => {
    expect(getColumnCount(count, 2, 3)).toBe(columns);
  });

  test('leaves no tile alone in the last row, up to sixty of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), (count) => {
        expect(count % getColumnCount(count, 3, 6)).not.toBe(1);
      }),
    );
  });
});
