import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { glob } from 'tinyglobby';

const directive = /^\s*["']use client["']/;

/**
 * Every source that begins with `"use client"`, as an entry of its own, named only by its file, in every folder, so
 * that all of `dist` is one folder.
 * esbuild keeps the directive only on entries, and only they may have it: the index must stay a server module.
 */
export async function findClientModules(): Promise<Record<string, string>> {
  const files = await glob('src/**/*.{ts,tsx}', {
    ignore: ['**/*.{test,stories,css}.*'],
  });
  const entries: Record<string, string> = {};
  for (const file of files.toSorted()) {
    if (!directive.test(await readFile(file, 'utf8'))) continue;
    const name = nameOf(file);
    if (entries[name]) throw new Error(`Two client modules are named ${name}: rename ${file}.`);
    entries[name] = file;
  }
  return entries;
}

/** Keeps imports of client modules as imports (`./load-more.js`) instead of inlining them without their directive. */
export function clientBoundary(files: string[]): Plugin {
  const clients = new Set(files.map((file) => path.resolve(file)));
  return {
    name: 'client-boundary',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path: request, resolveDir, kind }) => {
        if (kind === 'entry-point') return undefined;
        const base = path.resolve(resolveDir, request).replace(/\.(js|tsx?)$/, '');
        const hit = [`${base}.ts`, `${base}.tsx`].find((file) => clients.has(file));
        if (!hit) return undefined;
        return { path: `./${nameOf(hit)}.js`, external: true };
      });
    },
  };
}

function nameOf(file: string): string {
  return path.basename(file).replace(/\.tsx?$/, '');
}
