/** A page of a list, or pages that are left out. */
export type PageNumber = number | 'gap';

/**
 * The page numbers to show: the first, the last, the current one and its neighbours. Pages between them are a gap, unless it is
 * only one.
 */
export function getPageNumbers(page: number, pageCount: number): PageNumber[] {
  const shown = [1, page - 1, page, page + 1, pageCount].filter(
    (number) => number >= 1 && number <= pageCount,
  );
  const numbers: PageNumber[] = [];
  let last = 0;
  for (const number of new Set(shown)) {
    if (number - last === 2) numbers.push(last + 1);
    else if (number - last > 2) numbers.push('gap');
    numbers.push(number);
    last = number;
  }
  return numbers;
}
