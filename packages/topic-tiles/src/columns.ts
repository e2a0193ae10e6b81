/**
 * How many columns between `least` and `most` leave the fewest places empty in the last row of `count` tiles;
 * of equals, the most columns. Never more columns than tiles.
 */
export function columnsFor(count: number, least: number, most: number): number {
  let best = Math.min(count, most);
  for (let columns = best - 1; columns >= least; columns -= 1) {
    if (emptyPlaces(count, columns) < emptyPlaces(count, best)) best = columns;
  }
  return best;
}

function emptyPlaces(count: number, columns: number): number {
  return Math.ceil(count / columns) * columns - count;
}
