import path from 'node:path';
import { build, type Plugin } from 'esbuild';
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
