import { describe, expect, test } from 'vitest';
import { clientModules, isClientModule } from './support/client-modules.ts';
import { importsOf, modulesOf, packageOf } from './support/modules.ts';
import { packages } from './support/workspace.ts';

describe.each(packages)('the modules of $name', (pkg) => {
  const { manifest, id } = pkg;
  const scripts = modulesOf(pkg, '.js');
  const types = modulesOf(pkg, '.d.ts');

  test('import only what the manifest declares', () => {
    const declared = [
      manifest.name,
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.peerDependencies ?? {}),
    ];
    const undeclared = [...scripts, ...types].flatMap((module) =>
      importsOf(module)
        .filter((specifier) => {
          const name = packageOf(specifier);
          return name !== undefined && !declared.includes(name);
        })
        .map((specifier) => `${module.file} imports ${specifier}`),
    );
    expect(undeclared).toEqual([]);
  });

  test('import no stylesheet, and nothing of vanilla-extract', () => {
    const styling = [...scripts, ...types].flatMap(({ file, text }) =>
      /@vanilla-extract|\.css\b(?!\.ts$)["']/m.test(text) ? [file] : [],
    );
    expect(styling).toEqual([]);
  });

  test('say "use client" on the first line of exactly the modules that need it', () => {
    const marked = scripts.filter(({ text }) => isClientModule(text));
    const anywhere = scripts.filter(({ text }) => /["']use (client|server)["']/.test(text));
    expect(marked.map(({ file }) => file)).toEqual(clientModules[id] ?? []);
    expect(anywhere).toEqual(marked);
  });
});
