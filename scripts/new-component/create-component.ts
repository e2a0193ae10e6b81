import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const repository = path.resolve(import.meta.dirname, '../..');

export interface NewComponent {
  /**
   * The root of the workspace.
   */
  workspace: string;
  /**
   * The name of the package without its scope, in kebab-case; folder, files, component and class names come from it.
   */
  name: string;
}

/** The package whose manifest and configuration every new one copies. */
const model = 'category-tag';

/** Template → the file that it becomes, in the component's folder. */
const files = {
  'README.md': 'README.md',
  'index.ts.template': 'src/index.ts',
  'component.tsx.template': 'src/NAME.tsx',
  'component.css.ts.template': 'src/NAME.css.ts',
  'component.stories.tsx.template': 'src/NAME.stories.tsx',
  'component.test.tsx.template': 'src/NAME.test.tsx',
};

/**
 * Makes a complete component package and adds it to the umbrella and to the list in the root's README. Throws one sentence,
 * before anything is written, when the name is not usable.
 *
 * @returns the files that were written, relative to the workspace
 */
export async function createComponent({ workspace, name }: NewComponent): Promise<string[]> {
  refuse(workspace, name);
  const written: string[] = [];
  const write = async (file: string, text: string) => {
    const target = path.join(workspace, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
    written.push(file);
  };
  const read = (file: string) => readFile(path.join(workspace, file), 'utf8');

  const folder = `packages/${name}`;
  const modelManifest = await read(`packages/${model}/package.json`);
  await write(`${folder}/package.json`, toManifest(name, modelManifest));
  await write(`${folder}/tsconfig.json`, await read(`packages/${model}/tsconfig.json`));
  for (const [template, file] of Object.entries(files)) {
    const text = await readFile(path.join(import.meta.dirname, 'templates', template), 'utf8');
    await write(`${folder}/${file.replace('NAME', name)}`, fill(text, name));
  }

  for (const [file, add] of [
    ['packages/react/package.json', addDependency],
    ['packages/react/src/index.ts', addExport],
    ['packages/react/src/styles.css', addImport],
    ['README.md', addToReadme],
  ] as const) {
    await write(file, add(await read(file), `@broadsheet/${name}`));
  }
  await format(workspace, written);
  return written;
}

function refuse(workspace: string, name: string): void {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new Error(
      `"${name}" is no name for a component: use words of a–z with hyphens between them, as in pull-quote.`,
    );
  }
  if (existsSync(path.join(workspace, 'packages', name))) {
    throw new Error(
      `packages/${name} exists already: choose another name, or remove the folder first.`,
    );
  }
}

function toManifest(name: string, modelText: string): string {
  const manifest = JSON.parse(modelText);
  return json({
    ...manifest,
    name: `@broadsheet/${name}`,
    description: `${toTitle(name)}: one sentence that says what it is.`,
    keywords: [...new Set([name, 'publishing', 'react'])].toSorted(),
    homepage: manifest.homepage.replace(model, name),
    repository: { ...manifest.repository, directory: `packages/${name}` },
    devDependencies: pickDevDependencies(manifest.devDependencies),
  });
}

/** What the templates import, and compiled stylesheets. Fixtures are for stories that show articles. */
function pickDevDependencies(all: Record<string, string>): Record<string, string> {
  const { '@internal/fixtures': _unused, ...rest } = all;
  return sortByName({
    ...rest,
    '@internal/react': 'workspace:*',
    '@vanilla-extract/css': 'catalog:',
  });
}

function fill(template: string, name: string): string {
  return template
    .replaceAll('new-component', name)
    .replaceAll('NewComponent', toTitle(name, ''))
    .replaceAll('New component', toTitle(name));
}

/** `pull-quote` → `Pull quote`; with an empty separator `PullQuote`. */
function toTitle(name: string, separator: ' ' | '' = ' '): string {
  const [first = '', ...others] = name.split('-');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return [capital(first), ...others.map((word) => (separator === '' ? capital(word) : word))].join(
    separator,
  );
}

function addDependency(text: string, packageName: string): string {
  const manifest = JSON.parse(text);
  const dependencies = sortByName({ ...manifest.dependencies, [packageName]: 'workspace:^' });
  return json({ ...manifest, dependencies });
}

function sortByName(dependencies: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function addExport(text: string, packageName: string): string {
  const lines = [...text.trim().split('\n'), `export * from '${packageName}';`];
  return `${lines.toSorted().join('\n')}\n`;
}

/** Last, after the packages it may depend on. */
function addImport(text: string, packageName: string): string {
  return `${text.trimEnd()}\n@import '${packageName}/styles.css';\n`;
}

/** A row in the list of packages, before the theme's. `pnpm budgets` adds the one in the table of bundle sizes. */
function addToReadme(text: string, packageName: string): string {
  const id = packageName.slice('@broadsheet/'.length);
  const row = `| [\`${packageName}\`](packages/${id}) | \`${toTitle(id, '')}\`: one sentence that says what it is |\n`;
  return text.replace(/^(?=\| \[`@broadsheet\/theme`\])/m, row);
}

/** Line breaks and column widths depend on the length of the name. */
async function format(workspace: string, written: string[]): Promise<void> {
  const formatter = path.join(repository, 'node_modules/.bin/oxfmt');
  const configuration = path.join(repository, '.oxfmtrc.json');
  await execute(formatter, ['-c', configuration, ...written], { cwd: workspace });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
