import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'postcss';
import { entryPoints, type Package } from './workspace.ts';

/** The class of a part: `broadsheet-article-card_title`. */
const partClass = /\bbroadsheet-[a-z\d-]+_[\w-]+/g;

/** What a package's stylesheet offers to those of apps. */
export interface Parts {
  /** The classes of its parts, sorted. */
  classes: string[];
  /** The custom properties of ours that it sets or reads, sorted. */
  properties: string[];
}

/**
 * The layered stylesheets of a component package as one.
 *
 * @param app where it is installed
 */
export function readStylesheets(pkg: Package, app: string): string {
  return [...entryPoints(pkg, '.css').values()]
    .filter((file) => /(styles|inner-pages)\.css$/.test(file))
    .map((file) => readFileSync(path.join(app, 'node_modules', pkg.name, file), 'utf8'))
    .join('');
}

/**
 * The public names in a stylesheet.
 */
export function partsOf(css: string): Parts {
  const classes = new Set<string>();
  const properties = new Set<string>();
  const sheet = parse(css);
  sheet.walkRules(({ selector }) => {
    for (const name of classesIn(selector)) classes.add(name);
  });
  sheet.walkDecls(({ prop, value }) => {
    for (const [name] of `${prop} ${value}`.matchAll(/--broadsheet-[\w-]+/g)) properties.add(name);
  });
  sheet.walkAtRules('property', ({ params }) => void properties.add(params));
  return { classes: [...classes].toSorted(), properties: [...properties].toSorted() };
}

/** The classes of parts that a text names, a module's for example. */
export function classesIn(text: string): string[] {
  return [...new Set(text.match(partClass))].toSorted();
}

/**
 * The report of the public names in a stylesheet, as it stands beside those of the modules.
 *
 * @param title the package's name
 */
export function partsReport(title: string, css: string): string {
  const { classes, properties } = partsOf(css);
  const list = (names: string[]) => names.map((name) => `- \`${name}\``).join('\n') || 'None.';
  return `# The stylesheet of ${title}\n\n## Classes\n\n${list(classes)}\n\n## Custom properties\n\n${list(properties)}\n`;
}

/**
 * What is wrong with the section `## Parts` of a README: one sentence a fault. Each row of a table, or item of a list, begins with
 * the classes of one or more parts, or with their names, below a heading that names their component where the package has several.
 *
 * @param classes what the package has
 */
export function listedFaults(readme: string, classes: readonly string[]): string[] {
  const listed = [...listedIn(readme)];
  const known = new Set(classes);
  const components = [...new Set(classes.map((name) => name.split('_')[0]!))];
  const resolved = listed.map(({ name, heading }) => ({
    name,
    found: name.includes('_')
      ? [name]
      : componentsFor(heading, components).map((component) => `${component}_${name}`),
  }));
  const told = new Set(resolved.flatMap(({ found }) => found));
  return [
    ...classes.filter((name) => !told.has(name)).map((name) => `Not listed: ${name}`),
    ...resolved
      .filter(({ found }) => !found.some((name) => known.has(name)))
      .map(({ name }) => `Listed, and no part: ${name}`),
  ];
}

/** The names at the beginning of rows and items, each with the heading that it stands under. */
function* listedIn(readme: string): Generator<{ name: string; heading: string }> {
  const section = /^## Parts\n(?<text>.*?)(?=^## |(?![^]))/ms.exec(readme)?.groups?.text ?? '';
  let heading = '';
  for (const line of section.split('\n')) {
    if (line.startsWith('#')) heading = line;
    const names = /^(?:\||[-*]) *(?<names>(?:`\.?[a-z][\w-]*`(?:, *)?)+)/.exec(line)?.groups?.names;
    for (const [, name = ''] of names?.matchAll(/`\.?([\w-]+)`/g) ?? []) yield { name, heading };
  }
}

/** Those that a heading names, as `article-card` or `ArticleCard`; all of them where it names none. */
function componentsFor(heading: string, components: string[]): string[] {
  const words = heading.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const named = components.filter((component) =>
    words.includes(component.slice('broadsheet-'.length)),
  );
  return named.length > 0 ? named : components;
}
