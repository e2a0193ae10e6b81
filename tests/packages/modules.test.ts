import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageFaults } from './support/package-faults.ts';
import { packed } from './support/packed.ts';
import { packages } from './support/workspace.ts';

const modules = path.join(packed.apps['19'], 'node_modules');

test.each(packages)('$name has no fault, as an app has installed it', async ({ name }) => {
  expect(await packageFaults(path.join(modules, name))).toEqual([]);
});

describe('a package that is broken on purpose is reported:', () => {
  const addition = (line: string) => (text: string) => `${line}\n${text}`;

  test.each([
    {
      fault: 'a missing export',
      id: 'article-card',
      file: 'dist/index.js',
      change: (text: string) => text.replace(/,\s*articleCardVariants\s*\}/, ' }'),
      sentence: './dist/index.js does not export articleCardVariants, which its types promise.',
    },
    {
      fault: 'an export that the types forgot',
      id: 'category-tag',
      file: 'dist/index.js',
      change: addition('export const secret = 1;'),
      sentence: './dist/index.js exports secret, of which its types do not tell.',
    },
    {
      fault: 'a stylesheet that a module imports',
      id: 'category-tag',
      file: 'dist/index.js',
      change: addition(`import './styles.css';`),
      sentence: 'dist/index.js imports the stylesheet ./styles.css.',
    },
    {
      fault: 'a lost "use client"',
      id: 'post-grid',
      file: 'dist/feed-list.js',
      change: (text: string) => text.replace('"use client";', ''),
      sentence: 'dist/feed-list.js lacks "use client" on its first line.',
    },
    {
      fault: 'a "use client" that comes too late',
      id: 'post-grid',
      file: 'dist/feed-list.js',
      change: addition('var banner = 1;'),
      sentence: 'dist/feed-list.js lacks "use client" on its first line.',
    },
    {
      fault: 'a "use client" where none belongs',
      id: 'footer',
      file: 'dist/index.js',
      change: addition(`'use client';`),
      sentence: 'dist/index.js says "use client", and is not listed.',
    },
    {
      fault: 'a rule outside of the layers',
      id: 'footer',
      file: 'dist/styles.css',
      change: (text: string) => `${text}.app{color:red}`,
      sentence: 'dist/styles.css: Outside of every layer: .app{color:red}',
    },
    {
      fault: 'a dependency that is not declared',
      id: 'jobs-widget',
      file: 'dist/index.js',
      change: addition(`import 'react-dom';`),
      sentence: 'dist/index.js imports react-dom, which the manifest does not declare.',
    },
  ])('$fault', async ({ id, file, change, sentence }) => {
    const folder = await breakPackage(id, file, change);
    expect(await packageFaults(folder)).toContain(sentence);
  });

  test('an import that nothing answers to', async () => {
    const folder = await breakPackage('article-card', 'dist/index.js', (text) =>
      text.replace('@broadsheet/category-tag', '@broadsheet/category-tags'),
    );
    expect(await packageFaults(folder)).toContainEqual(
      expect.stringMatching(/^\.\/dist\/index\.js cannot be imported: .*category-tags/),
    );
  });

  test('a file that was left out', async () => {
    const folder = await breakPackage('mega-menu-header', 'dist/index.js', (text) => text);
    await rm(path.join(folder, 'dist/enhance.js'));
    await rm(path.join(folder, 'dist/suggestions.js'));
    const faults = await packageFaults(folder);
    expect(faults).toContain('./dist/enhance.js is missing.');
    // No entry, but a module that others load.
    expect(faults).toContain('dist/suggestions.js is missing.');
  });
});

/** An app like the packed one, but for a change of one file. The folder is the broken package's. */
async function breakPackage(
  id: string,
  file: string,
  change: (text: string) => string,
): Promise<string> {
  const app = await mkdtemp(path.join(packed.folder, 'broken-'));
  const scope = path.join(app, 'node_modules/@broadsheet');
  await mkdir(scope, { recursive: true });
  for (const name of await readdir(modules)) {
    if (name === '@broadsheet') continue;
    await symlink(path.join(modules, name), path.join(app, 'node_modules', name));
  }
  await cp(path.join(modules, '@broadsheet'), scope, { recursive: true });
  const broken = path.join(scope, id, file);
  const text = await readFile(broken, 'utf8');
  await writeFile(broken, change(text));
  return path.join(scope, id);
}
