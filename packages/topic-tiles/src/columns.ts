/**
 * How many columns between `least` and `most` leave the last row of `count` tiles fullest; of equals, the most columns.
 * Never more columns than tiles.
 */
export function columnsFor(count: number, least: number, most: number): number {
  let best = Math.min(count, most);
  for (let columns = best - 1; columns >= least; columns -= 1) {
    if (lastRowFilled(count, columns) > lastRowFilled(count, best)) best = columns;
  }
  return best;
}

/** The share of the last row that has tiles: 1 when it is complete. */
function lastRowFilled(count: number, columns: number): number {
  return (count % columns || columns) / columns;
}
