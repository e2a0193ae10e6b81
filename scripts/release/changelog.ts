import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the changelogs of a workspace say of the versions that its manifests have now, package by package; of a package whose
 * changelog says nothing of its version, nothing.
 */
export function newestEntries(workspace: string): string {
  return globSync('packages/*/CHANGELOG.md', { cwd: workspace })
    .toSorted()
    .flatMap((file) => {
      const folder = path.join(workspace, path.dirname(file));
      const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const entry = entryOf(readFileSync(path.join(workspace, file), 'utf8'), version);
      return entry ? [`${name} ${version}\n\n${entry}`] : [];
    })
    .join('\n\n');
}

function entryOf(changelog: string, version: string): string | undefined {
  const entry = changelog.split(/^## /m).find((each) => each.startsWith(`${version}\n`));
  return entry?.slice(version.length).trim();
}
