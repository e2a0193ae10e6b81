import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import { listen, type Served } from '@internal/node/listen.ts';
import { production } from './build.ts';

/**
 * Builds the pages of these names in this folder and serves them from memory, on a free port of this machine.
 *
 * @param profiling the names of those whose React counts what it renders
 */
export async function serveBenches(names: string[], profiling: string[]): Promise<Served> {
  const files = new Map([...(await bundle(names)), ...(await bundle(profiling, true))]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1');
    const isDocument = !path.extname(pathname);
    const type = isDocument ? 'html' : pathname.endsWith('.js') ? 'javascript' : 'css';
    response.writeHead(200, {
      'content-type': `text/${type}; charset=utf-8`,
      // Cross-origin isolation: the page's clock is exact.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(isDocument ? documentOf(pathname) : files.get(pathname));
  });
  return listen(server);
}

async function bundle(names: string[], isProfiling = false): Promise<[string, string][]> {
  const alias: Record<string, string> = isProfiling
    ? { 'react-dom/client': 'react-dom/profiling' }
    : {};
  const { outputFiles } = await build({
    ...production,
    entryPoints: names.map((name) => path.join(import.meta.dirname, `${name}.tsx`)),
    alias,
    splitting: true,
    outdir: '/',
    write: false,
  });
  return outputFiles.map((file) => [file.path, file.text]);
}

function documentOf(name: string): string {
  return `<!doctype html><html lang="en"><link rel="stylesheet" href="${name}.css"><div id="root"></div><script type="module" src="${name}.js"></script>`;
}
