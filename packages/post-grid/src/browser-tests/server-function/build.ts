import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const here = import.meta.dirname;

const production = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
} satisfies BuildOptions;

export interface ServerAndClient {
  renderHome: () => Promise<string>;
  callMorePosts: (body: string) => Promise<string>;
  css: string;
  /** What the browser is sent, by path; the first is `/page.js`. */
  scripts: Record<string, string>;
  /** The modules of which that is made, by their paths in the repository. */
  clientSources: string[];
}

/**
 * Does what a framework with server components does: builds the page for a server, under the condition `react-server`, with a
 * reference in the place of each module that begins with `"use client"`; and those modules, with all that they import, for the browser.
 */
export async function buildServerAndClient(): Promise<ServerAndClient> {
  const folder = await mkdtemp(path.join(here, '.build-'));
  try {
    const clientModules = new Set<string>();
    await build({
      ...production,
      entryPoints: [path.join(here, 'home.tsx')],
      conditions: ['react-server'],
      platform: 'node',
      outdir: folder,
      plugins: [referencesTo(clientModules), vanillaExtractPlugin({ identifiers })],
    });
    const server = (await import(pathToFileURL(path.join(folder, 'home.js')).href)) as {
      renderHome: (modules: object) => Promise<string>;
      callMorePosts: (body: string, modules: object) => Promise<string>;
    };
    const manifest = Object.fromEntries(
      [...clientModules].map((id) => [id, { id, chunks: [], name: '*' }]),
    );
    return {
      renderHome: () => server.renderHome(manifest),
      callMorePosts: (body) => server.callMorePosts(body, manifest),
      css: await readFile(path.join(folder, 'home.css'), 'utf8'),
      ...(await buildClient([...clientModules], folder)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** In the place of a client module the server has a reference for each of its exports. */
function referencesTo(found: Set<string>): Plugin {
  return {
    name: 'client-references',
    setup({ onLoad }) {
      onLoad(
        { filter: /\/packages\/[\w-]+\/src\/(?:[\w-]+\/)*[\w-]+\.tsx?$/ },
        async ({ path: file }) => {
          const source = await readFile(file, 'utf8');
          if (!source.startsWith("'use client'")) return undefined;
          found.add(file);
          const names = [...source.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)];
          return {
            contents: `import { registerClientReference } from 'react-server-dom-webpack/server.edge';
            ${names.map(([, name]) => `export const ${name} = registerClientReference(() => {}, ${JSON.stringify(file)}, '${name}');`).join('\n')}`,
            resolveDir: here,
          };
        },
      );
    },
  };
}

async function buildClient(clientModules: string[], folder: string) {
  const ids = clientModules.map((file) => JSON.stringify(file));
  const { outputFiles, metafile } = await build({
    ...production,
    // The browser's part of React asks webpack for modules, by these globals; they are there before it is.
    banner: {
      js: `globalThis.clientModules ??= {}; globalThis.__webpack_require__ ??= (id) => clientModules[id];`,
    },
    stdin: {
      contents: `${ids.map((id, index) => `import * as module${index} from ${id};`).join('\n')}
        import { start } from './client.tsx';
        Object.assign(globalThis.clientModules, { ${ids.map((id, index) => `${id}: module${index}`).join(', ')} });
        start();`,
      resolveDir: here,
    },
    platform: 'browser',
    splitting: true,
    entryNames: 'page',
    outdir: folder,
    write: false,
    metafile: true,
    plugins: [vanillaExtractPlugin({ identifiers })],
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return {
    scripts: Object.fromEntries(
      outputFiles
        .filter((file) => file.path.endsWith('.js'))
        .map((file) => [`/${path.basename(file.path)}`, file.text]),
    ),
    clientSources: [...new Set(kept.map(([file]) => file))],
  };
}
