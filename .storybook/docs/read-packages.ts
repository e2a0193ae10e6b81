import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** A part of a document: what stands below a heading of the second level. */
export interface Section {
  heading: string;
  text: string;
}

/** What is known of a published package, from its manifest, its README, the report of its API and the table of sizes. */
export interface PackageFacts {
  id: string;
  name: string;
  description: string;
  keywords: string[];
  version: string;
  /** The first released version that has it. */
  since: string | undefined;
  /** What it weighs: JavaScript where a client renders it, and CSS. */
  script: string | undefined;
  styles: string | undefined;
  /** Whether a part of it runs in the browser. */
  hasClientModules: boolean;
  /** The names of its components. */
  components: string[];
  /** The text above the first section of its README. */
  introduction: string;
  sections: Section[];
}

/** The version that all packages share. */
export function readVersion(): string {
  return (JSON.parse(read('packages/react/package.json')) as { version: string }).version;
}

/** The facts of every published package. */
export function readPackages(): PackageFacts[] {
  const weights = readWeights();
  return globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .map((file) => readPackage(path.dirname(file), weights));
}

function readPackage(folder: string, weights: Map<string, string[]>): PackageFacts {
  const manifest = JSON.parse(read(`${folder}/package.json`)) as Record<
    'name' | 'description' | 'version',
    string
  > & { keywords: string[] };
  const [script, styles] = weights.get(manifest.name) ?? [];
  const { introduction, sections } = readSections(
    withAbsoluteLinks(read(`${folder}/README.md`), folder),
  );
  return {
    id: path.basename(folder),
    name: manifest.name,
    description: manifest.description,
    keywords: manifest.keywords,
    version: manifest.version,
    since: readSince(folder),
    script,
    styles,
    hasClientModules: globSync(`${folder}/src/**/*.tsx`, { cwd: root }).some((file) =>
      read(file).startsWith("'use client'"),
    ),
    components: readComponents(folder),
    introduction,
    sections,
  };
}

/** The components that the report of the API names, but for those that a package only passes on. */
function readComponents(folder: string): string[] {
  const report = path.join(folder, 'api/index.api.md');
  if (!existsSync(path.join(root, report))) return [];
  return [...read(report).matchAll(/^export function ([A-Z]\w+)\(/gm)].map(([, name = '']) => name);
}

/** The oldest heading of the changelog. */
function readSince(folder: string): string | undefined {
  const changelog = `${folder}/CHANGELOG.md`;
  if (!existsSync(path.join(root, changelog))) return undefined;
  return [...read(changelog).matchAll(/^## (\d\S*)/gm)].at(-1)?.[1];
}

/** The table of sizes in the README of the repository. */
function readWeights(): Map<string, string[]> {
  const rows = read('README.md').matchAll(
    /^\| `(@[^`]+)`[^|]*\| +([\d.]+ k?B) \| +([\d.]+ k?B) \|$/gm,
  );
  return new Map([...rows].map(([, name = '', ...sizes]) => [name, sizes]));
}

/** Splits a document at its headings of the second level, and leaves out its title. */
function readSections(markdown: string): { introduction: string; sections: Section[] } {
  const parts: Section[] = [{ heading: '', text: '' }];
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    const heading = isCode ? undefined : /^## (.+)$/.exec(line)?.[1];
    if (heading) parts.push({ heading, text: '' });
    else if (isCode || !line.startsWith('# ')) parts.at(-1)!.text += `${line}\n`;
  }
  const [{ text = '' } = {}, ...sections] = parts.map(({ heading, text: own }) => ({
    heading,
    text: own.trim(),
  }));
  return { introduction: text, sections };
}

const repository = 'https://github.com/broadsheet-ui/broadsheet/blob/main/';

/** A README is read elsewhere than where it stands. */
function withAbsoluteLinks(markdown: string, folder: string): string {
  return markdown.replaceAll(
    /\]\((?!https?:|#|mailto:)([^)\s]+)\)/g,
    (_link, target: string) => `](${new URL(target, `${repository}${folder}/`).href})`,
  );
}
