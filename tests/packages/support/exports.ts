import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { packed } from './packed.ts';
import { runInApp } from './run-in-app.ts';
import { entryPoints, packages } from './workspace.ts';

/** Entry point → the names that it exports at run time, sorted. */
export type ExportLists = Record<string, string[]>;

const entries = packages.flatMap((pkg) => [...entryPoints(pkg, '.js').keys()]);

/**
 * What the sources export.
 */
export async function exportsOfSources(): Promise<ExportLists> {
  const lists = await Promise.all(
    packages.map(async (pkg) => {
      const sources = Object.entries(pkg.manifest.exports).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && /\.tsx?$/.test(entry[1]) && !entry[1].endsWith('.css.ts'),
      );
      const { metafile } = await build({
        absWorkingDir: pkg.folder,
        entryPoints: Object.fromEntries(
          sources.map(([key, source]) => [path.posix.join(pkg.name, key), source]),
        ),
        outdir: 'dist',
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        metafile: true,
        write: false,
        logLevel: 'silent',
        plugins: [namesOnly],
      });
      return Object.entries(metafile.outputs).map(
        ([file, output]) =>
          [file.replace(/^dist\//, '').replace(/\.js$/, ''), output.exports.toSorted()] as const,
      );
    }),
  );
  return Object.fromEntries(lists.flat());
}

/** Names need neither React nor styles: both stay imports. Siblings are followed, for `export *` has their names. */
const namesOnly: Plugin = {
  name: 'names-only',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.]|\.css\.ts$/ }, ({ path: request, kind }) =>
      kind === 'entry-point' || /^@(broadsheet|internal)\//.test(request)
        ? undefined
        : { path: request, external: true },
    );
  },
};

/**
 * What the published types promise at run time: types alone are not among it.
 */
export function exportsOfTypes(): ExportLists {
  const modules = path.join(packed.apps['19'], 'node_modules');
  const files = packages.flatMap((pkg) =>
    [...entryPoints(pkg, '.js')].map(
      ([entry, target]) =>
        [entry, path.join(modules, pkg.name, target.replace(/\.js$/, '.d.ts'))] as const,
    ),
  );
  const program = ts.createProgram(
    files.map(([, file]) => file),
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] },
  );
  const checker = program.getTypeChecker();
  const isValue = (symbol: ts.Symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const actual = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
    return (actual.flags & ts.SymbolFlags.Value) !== 0;
  };
  return Object.fromEntries(
    files.map(([entry, file]) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const symbols = module ? checker.getExportsOfModule(module) : [];
      return [
        entry,
        symbols
          .filter(isValue)
          .map(({ name }) => name)
          .toSorted(),
      ];
    }),
  );
}

/**
 * What the packed modules export, asked of Node itself.
 *
 * @param load an expression that yields the module named `entry`
 * @param flags of Node
 */
export async function exportsOfPacked(
  load: string,
  { flags = [], names = entries }: { flags?: string[]; names?: string[] } = {},
): Promise<ExportLists> {
  const code = `
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const lists = {};
    for (const entry of ${JSON.stringify(names)}) {
      lists[entry] = Object.keys(${load}).filter((name) => name !== '__esModule').sort();
    }
    console.log(JSON.stringify(lists));`;
  return (await runInApp(packed.apps['19'], code, flags)) as ExportLists;
}
