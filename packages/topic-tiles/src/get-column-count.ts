/**
 * The number of columns between `min` and `max` that fills the last row of `count` tiles best; of equals, the largest. Never more
 * columns than tiles.
 */
export function getColumnCount(count: number, min: number, max: number): number {
  let best = Math.min(count, max);
  for (let columns = best - 1; columns >= min; columns -= 1) {
    if (getLastRowFill(count, columns) > getLastRowFill(count, best)) best = columns;
  }
  return best;
}

/** The filled share of the last row: 1 when it is complete. */
function getLastRowFill(count: number, columns: number): number {
  return (count % columns || columns) / columns;
}
