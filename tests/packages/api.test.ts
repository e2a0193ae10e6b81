import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReports, readReports } from './support/api-reports.ts';
import { packed } from './support/packed.ts';
import { packages } from './support/workspace.ts';

const app = packed.apps['19'];

describe.each(packages)('the API of $name', (pkg) => {
  test('is the one in its API report', async () => {
    expect(
      Object.fromEntries(await readReports(pkg)),
      `The API of ${pkg.name} is not the one in packages/${pkg.id}/api: run \`pnpm api\`, read the difference, and tell users of it with \`pnpm changeset\`.`,
    ).toEqual(Object.fromEntries(await makeReports(pkg, app)));
  });
});

describe('a report', () => {
  const before = `
    interface Inner {
      depth: number;
    }
    export interface Props {
      label?: string;
      inner: Inner;
    }`;

  test.each([
    ['a prop that becomes required', 'label?', 'label', '    label: string;'],
    ['a type that has no name outside', 'depth: number', 'depth: string', '    depth: string;'],
  ])('shows %s', async (_name, from, to, line) => {
    expect(await reportOf(before)).not.toContain(line);
    expect(await reportOf(before.replace(from, to))).toContain(line);
  });

  test('does not show what a comment says', async () => {
    const types = `/** It. */
      export interface Props { label?: string }`;
    expect(await reportOf(types.replace('It.', 'The same.'))).toBe(await reportOf(types));
  });

  test('is not made of types with an error', async () => {
    await expect(reportOf('export declare const one: Missing;')).rejects.toThrow(/Missing/);
  });
});

/** The report of a package with these types and nothing else. */
async function reportOf(types: string): Promise<string> {
  const [pkg] = packages.filter(({ id }) => id === 'category-tag');
  if (!pkg) throw new Error('There is no package to begin with.');
  const other = await mkdtemp(path.join(app, 'other-'));
  try {
    const folder = path.join(other, 'node_modules', pkg.name);
    await cp(path.join(app, 'node_modules', pkg.name), folder, { recursive: true });
    await writeFile(path.join(folder, 'dist/index.d.ts'), types);
    return (await makeReports(pkg, other)).get('index.api.md') ?? '';
  } finally {
    await rm(other, { recursive: true, force: true });
  }
}
