import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type BuildResult } from 'esbuild';

/**
 * A module, given by its text, bundled and minified as an app in production would have it, React left out.
 *
 * @param app the folder in which its imports are looked for
 * @param code the module
 */
export async function bundleScript(
  app: string,
  code: string,
): Promise<BuildResult<{ metafile: true; write: false }>> {
  return build({
    ...shared,
    stdin: { contents: code, resolveDir: app, sourcefile: 'app.js' },
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external: ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'],
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
    // What is imported when it is needed becomes files of its own.
    splitting: true,
    outdir: 'out',
    entryNames: 'app',
  });
}

/**
 * The files of a bundle that a page loads at once: its entry and what that imports, without what is imported when it is needed.
 */
export function filesAtOnce({ metafile }: BuildResult<{ metafile: true }>): string[] {
  const found = new Set(['out/app.js']);
  // A set gives what is added to it while it is walked.
  for (const file of found) {
    for (const { path: imported, kind, external } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) found.add(imported);
    }
  }
  return [...found];
}

/**
 * How many bytes of JavaScript such a module adds to a page at once: gzip at level 9.
 */
export async function weighScript(app: string, code: string): Promise<number> {
  const result = await bundleScript(app, code);
  const names = filesAtOnce(result).map((file) => path.basename(file));
  return weigh({
    ...result,
    outputFiles: result.outputFiles.filter((file) => names.includes(path.basename(file.path))),
  });
}

/**
 * How many bytes of CSS a stylesheet adds to a page, with all that it imports.
 *
 * @param app the folder in which the imports are looked for
 * @param entry what an app writes: `@broadsheet/footer/styles.css`
 */
export async function weighStyles(app: string, entry: string): Promise<number> {
  return weigh(
    await build({
      ...shared,
      stdin: { contents: `@import "${entry}";`, resolveDir: app, loader: 'css' },
      write: false,
    }),
  );
}

const shared = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'silent',
} satisfies BuildOptions;

function weigh({ outputFiles }: BuildResult<{ write: false }>): number {
  return outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );
}
