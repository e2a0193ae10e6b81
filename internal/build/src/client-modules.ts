import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { glob } from 'tinyglobby';

const directive = /^\s*["']use client["']/;

/**
 * Every source that begins with `"use client"`, as an entry of its own.
 * esbuild keeps the directive only on entries, and only they may have it: the index must stay a server module.
 */
export async function findClientModules(): Promise<Record<string, string>> {
  const files = await glob('src/**/*.{ts,tsx}', {
    ignore: ['**/*.{test,stories,css}.*'],
  });
  const entries: Record<string, string> = {};
  for (const file of files.toSorted()) {
    if (directive.test(await readFile(file, 'utf8'))) {
      entries[file.replace(/^src\//, '').replace(/\.tsx?$/, '')] = file;
    }
  }
  return entries;
}

/** Keeps imports of client modules as imports (`./load-more.js`) instead of inlining them without their directive. */
export function clientBoundary(files: string[]): Plugin {
  const clients = new Set(files.map((file) => path.resolve(file)));
  const source = path.resolve('src');
  return {
    name: 'client-boundary',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path: request, resolveDir, kind }) => {
        if (kind === 'entry-point') return undefined;
        const base = path.resolve(resolveDir, request).replace(/\.(js|tsx?)$/, '');
        const hit = [`${base}.ts`, `${base}.tsx`].find((file) => clients.has(file));
        if (!hit) return undefined;
        return { path: `./${path.relative(source, base)}.js`, external: true };
      });
    },
  };
}
