#!/usr/bin/env node
/**
 * Builds the package in the current folder from what its `publishConfig.exports` promise:
 * `./dist/NAME.js` from `src/NAME.ts(x)`, `./dist/NAME.css` from the styles, `./dist/NAME.json` by copying.
 * No package has a build config of its own.
 */
import { cp, readFile, rm } from 'node:fs/promises';
import vanillaExtract from '@vanilla-extract/esbuild-plugin';
import { identifiers } from '@internal/css/identifiers';
import { build } from 'tsup';
import { clientBoundary, findClientModules } from './client-modules.ts';
import { readManifest, sourceOf, type Manifest } from './manifest.ts';
import { writeStylesheet } from './stylesheet.ts';
import { tidyModules } from './tidy-modules.ts';

const manifest = await readManifest();
await rm('dist', { recursive: true, force: true });

const modules = await entryPoints(manifest, '.js');
const sheets = await entryPoints(manifest, '.css');
const styleSources = onlyStyleSources(sheets);
const clientModules = await findClientModules();

await build({
  entry: { ...modules, ...styleSources, ...clientModules },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // tsup's own `dts` reads the same entries; style sources have no types to publish.
  // Types of internal packages are inlined, as their code is: they, and what they import in turn.
  dts: Object.keys(modules).length > 0 && { entry: modules, resolve: [/^@internal\//, /^\./] },
  // Splitting and tree shaking would both move or drop the "use client" directives.
  splitting: false,
  treeshake: false,
  clean: false,
  silent: true,
  config: false,
  esbuildPlugins: [
    clientBoundary(Object.values(clientModules)),
    vanillaExtract.vanillaExtractPlugin({ identifiers }),
  ],
});

// Those made from modules first: they read what the others were made from.
const fromModulesFirst = Object.entries(sheets).toSorted(
  ([one], [other]) => Number(one in styleSources) - Number(other in styleSources),
);
for (const [name, source] of fromModulesFirst) {
  await writeStylesheet({
    name,
    source,
    manifest,
    modules: Object.keys({ ...modules, ...clientModules }),
    ofSources: Object.keys(styleSources),
  });
}
for (const target of exportTargets(manifest, '.json')) {
  const name = target.slice('./dist/'.length);
  await cp(`src/${name}`, `dist/${name}`);
}
await removeByProducts(exportTargets(manifest, '.css'));
await tidyModules('dist');

function exportTargets({ publishConfig }: Manifest, extension: string): string[] {
  return Object.values(publishConfig.exports)
    .map((entry) => (typeof entry === 'string' ? entry : entry.default))
    .filter((target) => target.startsWith('./dist/') && target.endsWith(extension));
}

/** Name in `dist` → source file, for every export with this extension. */
async function entryPoints(from: Manifest, extension: string): Promise<Record<string, string>> {
  const entries: Record<string, string> = {};
  for (const target of exportTargets(from, extension)) {
    const name = target.slice('./dist/'.length, -extension.length);
    // Unlayered stylesheets have no source of their own.
    if (!name.endsWith('.unlayered')) entries[name] = await sourceOf(name, extension);
  }
  return entries;
}

function onlyStyleSources(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, source]) => source.endsWith('.css.ts')),
  );
}

/** esbuild writes a stylesheet beside every entry and an empty module beside every stylesheet: neither is published. */
async function removeByProducts(published: string[]): Promise<void> {
  const { glob } = await import('tinyglobby');
  for (const file of await glob('dist/**/*.{css,js}')) {
    const sheet = `./${file.replace(/js$/, 'css')}`;
    const isSheet = file.endsWith('.css');
    const isEmpty = !isSheet && (await readFile(file, 'utf8')).trim() === '';
    if (isSheet ? !published.includes(sheet) : isEmpty && published.includes(sheet)) await rm(file);
  }
}
