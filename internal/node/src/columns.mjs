/**
 * Lines of cells as a table: every column as wide as its widest cell, words at the left, figures at the right.
 *
 * @param {string[][]} lines the first of them the heads; all of one length
 * @param {number} words how many columns, from the first, hold words
 * @returns {string}
 */
export function columns(lines, words) {
  const widths = (lines[0] ?? []).map((_head, column) =>
    Math.max(...lines.map((line) => line[column].length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < words ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}
