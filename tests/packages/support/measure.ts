import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild';

/**
 * A module, given by its text, bundled and minified as an app in production would have it, React and lazy parts left out.
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
    plugins: [lazyApart],
  });
}

/** What is imported only when it is needed comes on its own, and is measured on its own. */
const lazyApart: Plugin = {
  name: 'lazy-apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/**
 * How many bytes of JavaScript such a module adds to a page: gzip at level 9.
 */
export async function measureScript(app: string, code: string): Promise<number> {
  return getGzipSize(await bundleScript(app, code));
}

/**
 * How many bytes of CSS stylesheets add to a page, with all that they import.
 *
 * @param app the folder in which the imports are looked for
 * @param entries what an app writes: `@broadsheet/footer/styles.css`
 */
export async function measureStyles(app: string, ...entries: string[]): Promise<number> {
  const contents = entries.map((entry) => `@import "${entry}";`).join('');
  return getGzipSize(
    await build({
      ...shared,
      stdin: { contents, resolveDir: app, loader: 'css' },
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

function getGzipSize({ outputFiles }: BuildResult<{ write: false }>): number {
  return outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );
}
