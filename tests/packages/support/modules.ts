import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A module as it is published: JavaScript, or the types of one. */
export interface Module {
  /** In the package: `dist/index.js`. */
  file: string;
  text: string;
}

/**
 * The modules of a package, with this ending.
 *
 * @param folder the package's, as it was unpacked
 */
export function modulesIn(folder: string, ending: '.js' | '.d.ts'): Module[] {
  return globSync(`dist/**/*${ending}`, { cwd: folder })
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
