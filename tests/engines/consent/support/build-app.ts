import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { AppProps } from '../app/app.tsx';

export type ReactVersion = 18 | 19;

/** The app of the tests, built from the sources. */
export interface BuiltApp {
  /** Path → text, of all that the browser asks for. */
  files: Record<string, string>;
  render: (props: AppProps) => string;
}

const folderOfApp = path.join(import.meta.dirname, '../app');

const built = new Map<ReactVersion, Promise<BuiltApp>>();

/**
 * The app for the browser and for the server, with the given React; it is built once, whatever the number of sites.
 */
export function buildApp(react: ReactVersion): Promise<BuiltApp> {
  const app = built.get(react) ?? buildAnew(react);
  built.set(react, app);
  return app;
}

async function buildAnew(react: ReactVersion): Promise<BuiltApp> {
  const folder = await mkdtemp(path.join(import.meta.dirname, '../.app-'));
  try {
    const shared: BuildOptions = {
      bundle: true,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      outdir: folder,
      define: { 'process.env.NODE_ENV': '"development"' },
      logLevel: 'silent',
      plugins: [onlyReact(react), vanillaExtractPlugin({ identifiers })],
    };
    await build({
      ...shared,
      entryPoints: [path.join(folderOfApp, 'server.tsx')],
      platform: 'node',
      banner: {
        js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
      },
    });
    const { render } = (await import(
      pathToFileURL(path.join(folder, 'server.js')).href
    )) as BuiltApp;
    const { outputFiles } = await build({
      ...shared,
      entryPoints: ['client.tsx', 'static.ts'].map((name) => path.join(folderOfApp, name)),
      platform: 'browser',
      splitting: true,
      write: false,
    });
    const files = Object.fromEntries(
      outputFiles.map(({ path: file, text }) => [`/${path.basename(file)}`, text]),
    );
    return { files, render };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whichever React a package was installed with, the page has this one. */
function onlyReact(version: ReactVersion): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: 'only-react',
    setup({ onResolve }) {
      onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path: request }) => ({
        path: resolve(version === 18 ? request.replace(/^react(-dom)?/, '$&-18') : request),
      }));
    },
  };
}
