import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tidyModules } from './tidy-modules.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tidy-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function tidied(...lines: string[]): Promise<string> {
  const file = path.join(folder, 'module.js');
  await writeFile(file, lines.join('\n'));
  await tidyModules(folder);
  return readFile(file, 'utf8');
}

test('joins the imports of one module, and puts a class name where it is used', async () => {
  const text = await tidied(
    'import { jsx } from "react/jsx-runtime";',
    'import { jsx as jsx2 } from "react/jsx-runtime";',
    'var root = "broadsheet-footer_root";',
    'function A() { return jsx("p", {}); }',
    'function B() { return jsx2("p", { className: root }); }',
    'export { A, B };',
  );
  expect(text.match(/react\/jsx-runtime/g)).toHaveLength(1);
  expect(text).toContain('className: "broadsheet-footer_root"');
  expect(text).not.toMatch(/\b(var|let|const)\b/);
});

test('keeps "use client" first, names, and what is imported on demand', async () => {
  const text = await tidied(
    '"use client";',
    'import { useEffect } from "react";',
    'function useEngine() { useEffect(() => void import("./engine.js")); }',
    'export { useEngine };',
  );
  expect(text).toMatch(/^"use client";/);
  expect(text).toContain('import("./engine.js")');
  expect(text).toContain('export { useEngine }');
});

test('keeps a name that is used twice in one place', async () => {
  const name = 'broadsheet-jobs-widget_list';
  const text = await tidied(
    `var list = "${name}";`,
    'export const all = () => [list, list, list];',
  );
  expect(text.match(new RegExp(name, 'g'))).toHaveLength(1);
});
