import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { budgets, kilobytes, weighPackages } from './support/budgets.ts';
import { packed } from './support/packed.ts';
import { readWeights, withWeights } from './support/readme-weights.ts';
import { root } from './support/workspace.ts';

const lines: string[] = [];

test.each(budgets)('$what: at most $limit bytes', async ({ what, limit, weigh }) => {
  const bytes = await weigh(packed.apps['19']);
  lines.push(`${kilobytes(bytes).padStart(9)} of ${kilobytes(limit).padStart(8)}  ${what}`);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('the README says what the packages weigh, within 2 %', async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const said = readWeights(readme);
  const faults = (await weighPackages(packed.apps['19'])).flatMap(({ name, script, styles }) => {
    const [saidScript, saidStyles] = said.get(name) ?? [0, 0];
    const isClose = (bytes: number, weight: number) => Math.abs(bytes / weight - 1) < 0.02;
    if (isClose(saidScript, script) && isClose(saidStyles, styles)) return [];
    const now = `${kilobytes(script)} of JavaScript and ${kilobytes(styles)} of CSS`;
    return `${name} weighs ${now}: run \`pnpm budgets\`, which writes it into README.md.`;
  });
  expect(faults).toEqual([]);
});

test('the table of weights can be written anew, with a package that is new', () => {
  const readme =
    'Before\n\n| package | JavaScript | CSS |\n| --- | ---: | ---: |\n| old | 1 B | 1 B |\n\nAfter\n';
  const weights = [
    { name: '@broadsheet/footer', script: 1480, styles: 1150 },
    { name: '@broadsheet/pull-quote', script: 502, styles: 300 },
  ];
  const written = withWeights(readme, weights);
  expect(written).toMatch(/^Before\n\n\|[^]*\|\n\nAfter\n$/);
  expect(readWeights(written)).toEqual(
    new Map([
      ['@broadsheet/footer', [1480, 1150]],
      ['@broadsheet/pull-quote', [502, 300]],
    ]),
  );
  expect(withWeights(written, weights)).toBe(written);
});

afterAll(() => console.log(lines.join('\n')));
