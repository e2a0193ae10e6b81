import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One page of `docs/decisions`. What its head lacks is empty. */
export interface Decision {
  /** The file's name, such as `0030-menu-is-a-popover.md`. */
  file: string;
  number: string;
  title: string;
  status: string;
  date: string;
  keywords: string;
}

/** Every decision, by number. */
export async function readDecisions(folder: string): Promise<Decision[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.*\.md$/.test(file)).toSorted();
  return Promise.all(
    files.map(async (file) => toDecision(file, await readFile(path.join(folder, file), 'utf8'))),
  );
}

/** Reads the head of a page: its title, then a list of status, date and keywords. */
function toDecision(file: string, text: string): Decision {
  const find = (pattern: RegExp) => pattern.exec(text)?.[1]?.trim() ?? '';
  return {
    file,
    number: file.slice(0, 4),
    title: find(new RegExp(`^# ${file.slice(0, 4)} (.+)\n`)),
    status: find(/^- Status: (.+)$/m),
    date: find(/^- Date: (.+)$/m),
    keywords: find(/^- Keywords: (.+)$/m),
  };
}

/** The text of `docs/decisions/README.md`. */
export function writeIndex(decisions: Decision[]): string {
  return `# Decisions

One page for each choice that a newcomer would ask about: context, decision, alternatives, consequences. A decision that no longer holds gets the status "superseded by" and the number of the page that replaces it. Search this page for a keyword. Numbers have gaps, because each subject begins a new ten and some decisions were dropped. \`pnpm decisions\` writes it from the heads of the pages.

${table([
  ['decision', 'status', 'date', 'keywords'],
  ...decisions.map(({ file, number, title, status, date, keywords }) => [
    `[${number} ${title}](${file})`,
    status,
    date,
    keywords,
  ]),
])}
`;
}

/** A table of Markdown with columns of equal width, as oxfmt leaves it. The first row is the head. */
function table(rows: string[][]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const lines = rows.map((row) =>
    line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  return lines.toSpliced(1, 0, line(widths.map((width) => '-'.repeat(width)))).join('\n');
}
