import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the changelogs of a workspace say of the versions that its manifests have now, package by package; of a package whose
 * changelog says nothing of its version, nothing.
 */
export function newestEntries(workspace: string): string {
  return readdirSync(path.join(workspace, 'packages'))
    .toSorted()
    .flatMap((id) => {
      const entry = newestEntry(workspace, id);
      return entry ? [`@broadsheet/${id} ${entry}`] : [];
    })
    .join('\n\n');
}

/**
 * What the changelog of a package says of the version that its manifest has, with the version in front; `undefined` when it says nothing.
 */
export function newestEntry(workspace: string, id: string): string | undefined {
  const folder = path.join(workspace, 'packages', id);
  const changelog = path.join(folder, 'CHANGELOG.md');
  if (!existsSync(changelog)) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const entries = readFileSync(changelog, 'utf8').split(/^## /m);
  return entries.find((entry) => entry.startsWith(`${version}\n`))?.trim();
}
