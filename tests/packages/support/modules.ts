import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'node:fs';
import ts from 'typescript';
import { packed } from './packed.ts';
import type { Package } from './workspace.ts';

/** A module as it is published: JavaScript, or the types of one. */
export interface Module {
  /** In the package: `dist/index.js`. */
  file: string;
  text: string;
}

/**
 * The modules of a packed package, with this ending.
 */
export function modulesOf({ name }: Package, ending: '.js' | '.d.ts'): Module[] {
  const folder = path.join(packed.apps['19'], 'node_modules', name);
  return globSync(`**/*${ending}`, { cwd: folder })
    .toSorted()
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

/**
 * Everything that a module imports, however it does so: `import`, `export … from`, `import()`, `require`, `import("…").Type`.
 */
export function importsOf({ text }: Module): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/**
 * The package that an import names; `undefined` for a relative one.
 */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined;
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
