import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { budgets, kilobytes, weighPackages } from './support/budgets.ts';
import { packed } from './support/packed.ts';
import { root } from './support/workspace.ts';

const lines: string[] = [];

test.each(budgets)('$what: at most $limit bytes', async ({ what, limit, weigh }) => {
  const bytes = await weigh(packed.apps['19']);
  lines.push(`${kilobytes(bytes).padStart(9)} of ${kilobytes(limit).padStart(8)}  ${what}`);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('the README says what the packages weigh, give or take a fiftieth', async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const rows = readme.matchAll(/^\| `(@[^`]+)`[^|]*\| +([\d.]+ k?B) \| +([\d.]+ k?B) \|$/gm);
  const said = Object.fromEntries([...rows].map(([, name = '', ...sizes]) => [name, sizes]));
  for (const { name, script, styles } of await weighPackages(packed.apps['19'])) {
    for (const [index, bytes] of [script, styles].entries()) {
      const size = said[name]?.[index] ?? '';
      const share = (Number.parseFloat(size) * (size.endsWith('kB') ? 1000 : 1)) / bytes;
      const distance = Math.abs(share - 1);
      expect(
        distance,
        `${name}: ${size} in the README, ${kilobytes(bytes)}; \`pnpm budgets\``,
      ).toBeLessThan(0.02);
    }
  }
});

afterAll(() => console.log(lines.join('\n')));
