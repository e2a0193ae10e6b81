import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { identifiers } from '@internal/css/identifiers';
import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin';
import { build, type BuildOptions, type Plugin } from 'esbuild';

export interface BuiltPage {
  /** The document as the server sends it, with the stylesheet `page.css` and the module `page.js`. */
  html: string;
  css: string;
  /** Hydrates the document. */
  js: string;
  /** The lazy parts of the module, by the path that it asks for. */
  chunks: Record<string, string>;
}

export interface BuildPageOptions {
  /** @default 19 */
  react?: 18 | 19;
  /**
   * What else stands in the document's head.
   * @default ""
   */
  head?: string;
  /** @default "ltr" */
  dir?: 'ltr' | 'rtl';
  /** The text of the module that runs in the page. Without it, one that hydrates the page. */
  script?: string;
}

const built = new Map<string, Promise<BuiltPage>>();

/**
 * Makes a whole page of a module that exports a component named `Page`: renders it on the server, and bundles what hydrates it,
 * with the sources as they are in the workspace. Stylesheets that the page imports are bundled with it. Every engine is shown
 * the same page, which is made once.
 *
 * @param file the path of the module
 */
export function buildPage(file: string, options: BuildPageOptions = {}): Promise<BuiltPage> {
  const key = JSON.stringify([file, options]);
  const page = built.get(key) ?? buildAnew(file, options);
  built.set(key, page);
  return page;
}

async function buildAnew(
  file: string,
  { react = 19, head = '', dir = 'ltr', script }: BuildPageOptions,
): Promise<BuiltPage> {
  const folder = await mkdtemp(path.join(import.meta.dirname, '../.page-'));
  try {
    const shared = sharedOptions(react);
    const from = JSON.stringify(file);
    await build({
      ...shared,
      stdin: {
        contents: `import { createElement } from 'react';
          import { renderToString } from 'react-dom/server';
          import { Page } from ${from};
          export const html = renderToString(createElement('div', { id: 'root-inner' }, createElement(Page)));`,
        resolveDir: import.meta.dirname,
      },
      platform: 'node',
      outfile: path.join(folder, 'server.js'),
      banner: {
        js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
      },
    });
    const { html } = (await import(pathToFileURL(path.join(folder, 'server.js')).href)) as {
      html: string;
    };
    const { outputFiles } = await build({
      ...shared,
      stdin: {
        contents: script ?? hydrating(from),
        resolveDir: path.dirname(file),
        sourcefile: 'page.js',
      },
      platform: 'browser',
      splitting: true,
      entryNames: 'page',
      chunkNames: '[name]-[hash]',
      outdir: folder,
      write: false,
    });
    const text = (name: string) =>
      outputFiles.find((output) => path.basename(output.path) === name)?.text ?? '';
    return {
      html: `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>A page</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css">${head}<script type="module" src="/page.js"></script></head><body><div id="root">${html}</div></body></html>`,
      // A script of the test's own imports no styles; the server's bundle has brought them all the same.
      css:
        text('page.css') ||
        (await readFile(path.join(folder, 'server.css'), 'utf8').catch(() => '')),
      js: text('page.js'),
      chunks: Object.fromEntries(
        outputFiles
          .map(({ path: name, text: code }) => [`/${path.basename(name)}`, code] as const)
          .filter(([name]) => !name.startsWith('/page.')),
      ),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Wakes the page at once, or when it is told to; it can be put to an end by `pageRoot.unmount()`. */
function hydrating(from: string): string {
  return `import { createElement, StrictMode } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    import { Page } from ${from};
    const page = createElement('div', { id: 'root-inner' }, createElement(Page));
    globalThis.hydrate = () => {
      globalThis.pageRoot = hydrateRoot(
        document.getElementById('root'),
        createElement(StrictMode, null, page),
        { onRecoverableError: (error) => console.error(String(error)) },
      );
    };
    if (!new URL(location.href).searchParams.has('asleep')) globalThis.hydrate();`;
}

/**
 * The files of a page, ready to be served: the document at `/`.
 */
export function filesOf({ html, css, js, chunks }: BuiltPage): Record<string, string> {
  return {
    '/': html,
    '/page.css': css,
    '/page.js': js,
    '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ...chunks,
  };
}

function sharedOptions(react: 18 | 19): BuildOptions & { bundle: true } {
  return {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
    plugins: [oneReact(react), vanillaExtractPlugin({ identifiers })],
  };
}

/** Whichever React a package was installed with, the page has this one. */
function oneReact(version: 18 | 19): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'one-react',
    setup({ onResolve }) {
      onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path: request }) => {
        const name = version === 18 ? request.replace(/^react(-dom)?/, '$&-18') : request;
        return { path: require.resolve(name) };
      });
    },
  };
}
