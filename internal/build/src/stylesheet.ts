import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'lightningcss';
import { readManifest, type Manifest } from './manifest.ts';

/** The order of the layers, at the top of every published file, so that load order never matters. */
const layerOrder = '@layer broadsheet.reset, broadsheet.theme, broadsheet.components;';

/** The first versions with `light-dark()`: with them only the prefixes that are still needed are added. */
const browserTargets = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

interface Stylesheet {
  name: string;
  source: string;
  manifest: Manifest;
  /** The built modules of the package, by name. */
  modules: string[];
}

/** Writes `dist/NAME.css`, minified, and the empty `.d.ts` without which TypeScript 6 refuses `import "…/styles.css"`. */
export async function writeStylesheet({
  name,
  source,
  manifest,
  modules,
}: Stylesheet): Promise<void> {
  const isPlain = source.endsWith('.css');
  const own = isPlain
    ? await readFile(source, 'utf8')
    : // Entries made from modules leave their CSS under the module's own name.
      await stylesOf(source.endsWith('.css.ts') ? [name] : modules);
  const imports = isPlain ? [] : await stylesheetsOfDependencies(manifest);
  const { code } = transform({
    filename: `${name}.css`,
    code: Buffer.from(own),
    minify: true,
    targets: browserTargets,
  });
  const prelude = [layerOrder, ...imports.map((id) => `@import "${id}";`)].join('');
  // vanilla-extract states the order once more, and less completely.
  const rules = code.toString().replace(/^(@layer [^{;]+;)+/, '');
  await writeFile(`dist/${name}.css`, prelude + rules);
  await writeFile(`dist/${name}.css.d.ts`, 'export {};\n');
}

/**
 * The CSS of several modules, each source of styles once. What runs in the browser is built apart from the server's modules, and brings
 * styles that those never mention.
 */
async function stylesOf(modules: string[]): Promise<string> {
  const texts = await Promise.all(
    modules
      .map((module) => `dist/${module}.css`)
      .filter((file) => existsSync(file))
      .map((file) => readFile(file, 'utf8')),
  );
  const sections = texts.flatMap((text) => text.split(/^(?=\/\* vanilla-extract-css-ns:)/m));
  const bySource = new Map(sections.map((section) => [section.split('?source=', 1)[0], section]));
  return [...bySource.values()].join('');
}

/** A package that renders another one imports its stylesheet, so an app imports only what it installed. */
async function stylesheetsOfDependencies({ dependencies = {} }: Manifest): Promise<string[]> {
  const sheets: string[] = [];
  for (const dependency of Object.keys(dependencies)) {
    if (!dependency.startsWith('@broadsheet/')) continue;
    const folder = path.join('..', dependency.slice('@broadsheet/'.length));
    const { publishConfig } = await readManifest(folder);
    if ('./styles.css' in publishConfig.exports) sheets.push(`${dependency}/styles.css`);
  }
  return sheets;
}
