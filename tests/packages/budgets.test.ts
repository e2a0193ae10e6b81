import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { budgets, kilobytes, measurePackages } from './support/budgets.ts';
import { packed } from './support/packed.ts';
import { readBundleSizes, withBundleSizes } from './support/readme-bundle-sizes.ts';
import { root } from './support/workspace.ts';

const lines: string[] = [];

test.each(budgets)('$what: at most $limit bytes', async ({ what, limit, measure }) => {
  const bytes = await measure(packed.apps['19']);
  lines.push(`${kilobytes(bytes).padStart(9)} of ${kilobytes(limit).padStart(8)}  ${what}`);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('the README has the bundle sizes, within 2 %', async () => {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const said = readBundleSizes(readme);
  const faults = (await measurePackages(packed.apps['19'])).flatMap(({ name, script, styles }) => {
    const [saidScript, saidStyles] = said.get(name) ?? [0, 0];
    const isClose = (bytes: number, written: number) => Math.abs(bytes / written - 1) < 0.02;
    if (isClose(saidScript, script) && isClose(saidStyles, styles)) return [];
    const now = `${kilobytes(script)} of JavaScript and ${kilobytes(styles)} of CSS`;
    return `${name} has ${now}: run \`pnpm budgets\`, which writes it into README.md.`;
  });
  expect(faults).toEqual([]);
});

test('the table of bundle sizes can be written again, with a new package', () => {
  const readme =
    'Before\n\n| package | JavaScript | CSS |\n| --- | ---: | ---: |\n| old | 1 B | 1 B |\n\nAfter\n';
  const sizes = [
    { name: '@broadsheet/footer', script: 1480, styles: 1150 },
    { name: '@broadsheet/pull-quote', script: 502, styles: 300 },
  ];
  const written = withBundleSizes(readme, sizes);
  expect(written).toMatch(/^Before\n\n\|[^]*\|\n\nAfter\n$/);
  expect(readBundleSizes(written)).toEqual(
    new Map([
      ['@broadsheet/footer', [1480, 1150]],
      ['@broadsheet/pull-quote', [502, 300]],
    ]),
  );
  expect(withBundleSizes(written, sizes)).toBe(written);
});

afterAll(() => console.log(lines.join('\n')));
