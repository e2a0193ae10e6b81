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
}

/** Writes `dist/NAME.css`, minified, and the empty `.d.ts` without which TypeScript 6 refuses `import "…/styles.css"`. */
export async function writeStylesheet({ name, source, manifest }: Stylesheet): Promise<void> {
  const isPlain = source.endsWith('.css');
  // Entries made from modules leave their CSS under the module's own name.
  const emitted = source.endsWith('.css.ts') ? name : 'index';
  const own = await readFile(isPlain ? source : `dist/${emitted}.css`, 'utf8');
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
