import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseChangesetFile } from '@changesets/parse';
import { git } from './git.ts';

/** A package whose API has changed without a word to its users. */
export interface UndescribedChange {
  name: string;
  /** The reports that differ, by their paths in the repository. */
  reports: string[];
}

/**
 * The packages whose API reports in the working tree differ from those of a commit while no changeset names them that is new, or
 * that has been changed, since then. Private packages have no users yet.
 *
 * @param base the commit; `undefined` is before everything
 */
export async function undescribedChanges(
  workspace: string,
  base: string | undefined,
): Promise<UndescribedChange[]> {
  const described = new Set(await namesInNewChangesets(workspace, base));
  const changes: UndescribedChange[] = [];
  for (const file of globSync('packages/*/package.json', { cwd: workspace }).toSorted()) {
    const manifest = JSON.parse(readFileSync(path.join(workspace, file), 'utf8'));
    if (manifest.private || described.has(manifest.name)) continue;
    const folder = `${path.dirname(file)}/api`;
    const reports = await changedFiles(workspace, base, folder);
    if (reports.length > 0 && !(await isFirstReport(workspace, base, file, folder)))
      changes.push({ name: manifest.name, reports });
  }
  return changes;
}

/** Whether the package was there and its API was not written down: then it is the report that is new. */
async function isFirstReport(
  workspace: string,
  base: string | undefined,
  manifest: string,
  folder: string,
): Promise<boolean> {
  if (!base || !(await git(workspace, 'cat-file', '-t', `${base}:${manifest}`))) return false;
  return !(await git(workspace, 'cat-file', '-t', `${base}:${folder}`));
}

async function namesInNewChangesets(workspace: string, base: string | undefined) {
  const files = await changedFiles(workspace, base, '.changeset');
  return files
    .filter((file) => file.endsWith('.md') && path.basename(file) !== 'README.md')
    .map((file) => read(workspace, file))
    .flatMap((text) => (text === undefined ? [] : parseChangesetFile(text).releases))
    .filter(({ type }) => type !== 'none')
    .map(({ name }) => name);
}

/** The files of a folder, committed or not, that are not as they were: new, other, or gone. */
async function changedFiles(workspace: string, base: string | undefined, folder: string) {
  const then = base && (await git(workspace, 'ls-tree', '-r', '--name-only', base, `${folder}/`));
  const now = globSync(`${folder}/**/*.md`, { cwd: workspace });
  const files = [...new Set([...(then ? then.split('\n') : []), ...now])].toSorted();
  const before = await Promise.all(
    files.map((file) => (base ? git(workspace, 'show', `${base}:${file}`) : undefined)),
  );
  return files.filter((file, index) => read(workspace, file)?.trim() !== before[index]);
}

function read(workspace: string, file: string): string | undefined {
  try {
    return readFileSync(path.join(workspace, file), 'utf8');
  } catch {
    return undefined;
  }
}
