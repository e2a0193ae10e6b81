/**
 * Makes the site: every page as a file in `dist`, its styles, the one script that wakes the header and the consent banner, and that of the search.
 * Node 22.18 and later run it as it is.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Environment } from './src/document.tsx';

const here = import.meta.dirname;
const dist = path.join(here, 'dist');
const server = path.join(here, '.build/pages.mjs');

await rm(dist, { recursive: true, force: true });

// For the browser. Its size and content are in `meta.json`.
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: {
    site: 'src/enhance.ts',
    search: 'src/search.ts',
    styles: 'src/site.css',
    'inner-pages': 'src/inner-pages.css',
  },
  outdir: 'dist/assets',
  assetNames: '[name]',
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: ['chrome123', 'firefox120', 'safari17.5'],
  loader: { '.woff2': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  metafile: true,
});

// For this process, which renders each page once.
await build({
  absWorkingDir: here,
  entryPoints: ['src/pages.tsx'],
  outfile: server,
  bundle: true,
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
  external: ['react', 'react-dom'],
  define: { 'process.env.NODE_ENV': '"production"' },
});
const { pages } = (await import(pathToFileURL(server).href)) as Pages;

const files = await pages(process.env);
for (const [file, html] of Object.entries(files)) {
  const target = path.join(dist, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, html);
}
await cp(path.join(here, '../content/pictures'), path.join(dist, 'pictures'), { recursive: true });
await cp(path.join(here, 'src/icon.svg'), path.join(dist, 'icon.svg'));
await writeFile(path.join(here, '.build/meta.json'), JSON.stringify(metafile));
console.log(`${Object.keys(files).length} pages in dist`);

/** What `src/pages.tsx` exports. */
interface Pages {
  pages: (environment: Environment) => Promise<Record<string, string>>;
}
