import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'lightningcss';
import { readManifest, type Manifest } from './manifest.ts';
import { unlayer } from './unlayer.ts';

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
  /** The stylesheets of the package that are made from sources of styles, by name: what they hold is in no other. */
  ofSources: string[];
}

/**
 * Writes `dist/NAME.css`, minified, and the empty `.d.ts` without which TypeScript 6 refuses `import "…/styles.css"`; and the same as
 * `NAME.unlayered.css`, where the package promises it.
 */
export async function writeStylesheet({
  name,
  source,
  manifest,
  modules,
  ofSources,
}: Stylesheet): Promise<void> {
  const isPlain = source.endsWith('.css');
  const own = isPlain
    ? ''
    : // Entries made from modules leave their CSS under the module's own name.
      source.endsWith('.css.ts')
      ? await stylesOf([name])
      : await stylesOf(modules, ofSources);
  const rendered = isPlain
    ? importsOf(await readFile(source, 'utf8'))
    : Object.keys(name === 'styles' ? (manifest.dependencies ?? {}) : {});
  const { code } = transform({
    filename: `${name}.css`,
    code: Buffer.from(own),
    minify: true,
    targets: browserTargets,
  });
  // vanilla-extract states the order once more, and less completely.
  const rules = code.toString().replace(/^(@layer [^{;]+;)+/, '');
  const others = [...(await stylesOfPackages(rendered, isPlain ? name : 'styles')).values()];
  const all = layerOrder + others.join('') + rules;
  await write(name, all);
  const unlayered = `${name}.unlayered`;
  if (`./${unlayered}.css` in manifest.publishConfig.exports) await write(unlayered, unlayer(all));
}

async function write(name: string, css: string): Promise<void> {
  await writeFile(`dist/${name}.css`, css);
  await writeFile(`dist/${name}.css.d.ts`, 'export {};\n');
}

/**
 * The CSS of several modules, each source of styles once, without those of other stylesheets. What runs in the browser is built apart from the server's modules, and brings
 * styles that those never mention.
 */
async function stylesOf(modules: string[], without: string[] = []): Promise<string> {
  const bySource = await sectionsOf(modules);
  for (const source of (await sectionsOf(without)).keys()) bySource.delete(source);
  return [...bySource.values()].join('');
}

/** Sources of styles by name → their CSS. */
async function sectionsOf(modules: string[]): Promise<Map<string, string>> {
  const texts = await Promise.all(
    modules
      .map((module) => `dist/${module}.css`)
      .filter((file) => existsSync(file))
      .map((file) => readFile(file, 'utf8')),
  );
  const sections = texts.flatMap((text) => text.split(/^(?=\/\* vanilla-extract-css-ns:)/m));
  return new Map(sections.map((section) => [section.split('?source=', 1)[0]!, section]));
}

/**
 * The rules of packages that were built before, in their stylesheet of this name, and of those that they render in turn: each package once, under its name.
 * A stylesheet holds them rather than importing them, because `<link>` and some bundlers do not find `@import "@broadsheet/…"`.
 */
async function stylesOfPackages(names: string[], sheet: string): Promise<Map<string, string>> {
  const styles = new Map<string, string>();
  for (const name of names.filter((each) => each.startsWith('@broadsheet/'))) {
    const folder = path.join('..', name.slice('@broadsheet/'.length));
    const { publishConfig, dependencies = {} } = await readManifest(folder);
    if (!(`./${sheet}.css` in publishConfig.exports)) continue;
    const inner = await stylesOfPackages(Object.keys(dependencies), sheet);
    for (const [id, rules] of inner) styles.set(id, rules);
    const all = await readFile(path.join(folder, `dist/${sheet}.css`), 'utf8');
    const before = layerOrder + [...inner.values()].join('');
    if (!all.startsWith(before)) throw new Error(`Build ${name} anew: it holds older styles.`);
    styles.set(name, all.slice(before.length));
  }
  return styles;
}

/** The packages whose stylesheets of its own name a plain stylesheet imports, in its order. */
function importsOf(css: string): string[] {
  return Array.from(
    css.matchAll(/@import '(?<name>@broadsheet\/[a-z-]+)\/[a-z-]+\.css'/g),
    ({ groups }) => groups!.name!,
  );
}
