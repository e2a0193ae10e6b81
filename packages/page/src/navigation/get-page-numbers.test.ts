import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPageNumbers } from './get-page-numbers.ts';

describe('getPageNumbers', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, 'gap', 9]],
    [3, 9, [1, 2, 3, 4, 'gap', 9]],
    [4, 9, [1, 2, 3, 4, 5, 'gap', 9]],
    [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
    [9, 9, [1, 'gap', 8, 9]],
  ] as const)('shows of page %d of %d: %j', (page, pageCount, numbers) => {
    expect(getPageNumbers(page, pageCount)).toEqual(numbers);
  });

  test('shows the first, the current and the last page, in order, and at most seven', () => {
    const list = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(list, list, (first, second) => {
        const [page, pageCount] = first < second ? [first, second] : [second, first];
        const numbers = getPageNumbers(page, pageCount);
        const pages = numbers.filter((number) => number !== 'gap');
        expect(pages).toEqual(pages.toSorted((a, b) => a - b));
        expect(new Set(pages).size).toBe(pages.length);
        expect(pages).toEqual(expect.arrayContaining([1, page, pageCount]));
        expect(numbers.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
