import { build as buildWithVite, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { bundleScript } from './support/measure.ts';
import { packed } from './support/packed.ts';
import { isComponent, packages, type Package } from './support/workspace.ts';

const app = packed.apps['19'];

describe.each(packages.filter(isComponent))(
  'of the umbrella, what only $name is asked for',
  (pkg) => {
    const code = `export { ${componentOf(pkg)} } from '@broadsheet/react'`;

    test('brings no other component into a bundle of esbuild', async () => {
      const { metafile } = await bundleScript(app, code);
      const [output] = Object.values(metafile.outputs);
      const kept = Object.entries(output?.inputs ?? {})
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([file]) => file);
      expect(packagesOf(kept)).toContain(pkg.name);
      expect(packagesOf(kept).filter((name) => !isNeededBy(pkg, name))).toEqual([]);
    });

    test('brings no other component into a bundle of Vite', async () => {
      const kept = await modulesKeptByVite(code);
      expect(packagesOf(kept)).toContain(pkg.name);
      expect(packagesOf(kept).filter((name) => !isNeededBy(pkg, name))).toEqual([]);
    });
  },
);

/** The component after which a package is named; or what it exports instead, as long as it is not there. */
function componentOf({ id }: Package): string {
  if (id === 'mega-menu-header') return 'SkipLink';
  return id.replaceAll(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

function packagesOf(files: string[]): string[] {
  const names = files.flatMap(
    (file) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(names)];
}

function isNeededBy(pkg: Package, name: string): boolean {
  return name === pkg.name || closure(pkg).has(name);
}

/** Everything that a package depends on, its dependencies' dependencies included. */
function closure({ manifest }: Package): Set<string> {
  const direct = Object.keys(manifest.dependencies ?? {});
  const further = packages
    .filter(({ name }) => direct.includes(name))
    .flatMap((each) => [...closure(each)]);
  return new Set([...direct, ...further]);
}

async function modulesKeptByVite(code: string): Promise<string[]> {
  const entry = `${app}/entry.js`;
  const result = (await buildWithVite({
    root: app,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: [/^react($|\/)/] },
    },
  })) as Rolldown.RolldownOutput[];
  return result
    .flatMap(({ output }) => output)
    .flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
}
