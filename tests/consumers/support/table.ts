import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { columns } from '@internal/node/columns.mjs';

/** How it went for one consumer. */
export interface Row {
  consumer: string;
  versions: string;
  passed: number;
  checks: number;
  /** From the first step of its installation to the last of its tests. */
  seconds: number;
}

/**
 * Adds a row to the table. Rows come from processes of their own, so they meet in a file.
 *
 * @param folder in which the consumers stand
 */
export function record(folder: string, row: Row): void {
  appendFileSync(fileIn(folder), `${JSON.stringify(row)}\n`);
}

/**
 * The table of everything that was recorded, in alphabetical order.
 */
export function tableOf(folder: string): string {
  const file = fileIn(folder);
  const rows = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : [];
  const cells = rows
    .map(({ consumer, versions, passed, checks, seconds }) => [
      consumer,
      versions,
      passed === checks ? `${checks}` : `${passed} of ${checks}`,
      seconds.toFixed(1),
    ])
    .toSorted(([left = ''], [right = '']) => left.localeCompare(right));
  return columns([['consumer', 'versions', 'checks', 'seconds'], ...cells], 2);
}

function fileIn(folder: string): string {
  return path.join(folder, 'table.jsonl');
}
